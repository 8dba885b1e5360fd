package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML, as the checker of the W3C and the WHATWG's editors has it. */
class ValidHtmlIT {
    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

    @Test
    void everyPageOfTheRealSite() throws Exception {
        assertValid(BuiltSite.real());
    }

    @Test
    void everyConstruct() throws Exception {
        assertValid(BuiltSite.small());
    }

    @Test
    void theCheckerFindsFaults() throws Exception {
        Messages messages = new Messages("x.html");
        check(checker(), "<!doctype html><html lang=en><title>x</title><p id=a>x<p id=a>x<ul><b>x</b></ul>", messages);
        assertThat(messages.errors).hasSize(2);
    }

    private static void assertValid(BuiltSite site) throws Exception {
        SimpleDocumentValidator checker = checker();
        List<String> pages = site.files(".html");
        List<String> errors = new ArrayList<>();
        SortedMap<String, Integer> warnings = new TreeMap<>();
        for (String page : pages) {
            Messages messages = new Messages(page);
            check(checker, site.text(page), messages);
            errors.addAll(messages.errors);
            messages.warnings.forEach(warning -> warnings.merge(warning, 1, Integer::sum));
        }
        System.out.println("ValidHtmlIT: " + pages.size() + " pages, " + errors.size() + " errors");
        warnings.forEach((warning, count) -> System.out.println("  warning, " + count + " times: " + warning));
        assertThat(errors).isEmpty();
    }

    private static SimpleDocumentValidator checker() throws Exception {
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(HTML5, new Messages("schema"));
        return checker;
    }

    private static void check(SimpleDocumentValidator checker, String html, Messages messages)
            throws IOException, SAXException {
        checker.setUpValidatorAndParsers(messages, true, false);
        InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        // Some address, so that the checker knows what the policy calls 'self'.
        source.setSystemId("https://example.org/a/page.html");
        checker.checkHtmlInputSource(source);
    }

    /** What the checker says about one page. */
    private static final class Messages implements ErrorHandler {
        final List<String> errors = new ArrayList<>();
        final List<String> warnings = new ArrayList<>();
        private final String page;

        Messages(String page) {
            this.page = page;
        }

        @Override
        public void warning(SAXParseException e) {
            // Data in a script element is not run, so that the policy does not apply to it.
            if (!e.getMessage().startsWith("Inline script violates Content Security Policy")) {
                warnings.add(e.getMessage());
            }
        }

        @Override
        public void error(SAXParseException e) {
            // Cascade layers, which the checker's reader of styles does not know.
            if (!e.getMessage().equals("CSS: Unrecognized at-rule “@layer”")) {
                errors.add(page + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
