package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Quote;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Files that are carried over and that a browser would run as part of the site, without the site's content security policy: HTML,
 * and SVG or XML that scripts. Only those that the configuration names are published.
 */
final class ActiveFileChecks {
    private static final Pattern HTML = Pattern.compile(".*\\.(?:[sx]?html?|xht|mhtml?|hta)");

    /**
     * Endings that servers give a type of XML, which browsers show, and run what it holds: those of mime-db 1.54.0, which GitHub Pages
     * and most servers go by, as of 1 December 2026.
     */
    private static final Set<String> XML = Set.of(
            ("1km ac aml atom atomcat atomdeleted atomsvc bdm bdo bmml ccxml cdfx cdxml cpl csl dae davmount dbk dcmp dd2 ddf dtb dwd"
                            + " emma emotionml es3 et3 fdt fo gml gpx gramps grxml hal held ink inkml irp its kml lasxml lbe lgr link66"
                            + " lostxml mads maei mathml meta4 metalink mets mml mods mpd mpf mpkg mpp mrcx mscml musd musicxml mxl mxml ncx"
                            + " obgx omdoc opf osfpvg osm owl pls provx pskcxml rapd rdf relo res rif rl rld rng rs rsat rsd rsheet rss rusd"
                            + " sbml sdkd sdkm senmlx sensmlx shf sls smi smil sru srx ssdl ssml stpx svg svgz swidtag td tei teicorpus tfi"
                            + " ttml uo uoml uvt uvvt vxml wadl wbs wbxml wif wsdl wspolicy x3d x3dz xaml xav xca xcs xdcf xdf xdm xdp xdssc"
                            + " xel xenc xer xhvml xlf xml xns xop xpl xsd xsf xsl xslt xsm xspf xul xvm xvml yin zaz zmm")
                    .split(" "));

    /** Markup begins with it, behind the mark of an encoding and blanks; what else has one of the endings is something else. */
    private static final Pattern MARKUP = Pattern.compile("[\\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]*<");

    /** The beginning of an element. In UTF-16 a zero byte may stand between the two characters. */
    private static final Pattern TAG = Pattern.compile("<\0?[A-Za-z]");

    /** What is no XML, and has none of these, is a slip of whoever drew it. */
    private static final Pattern SUSPECT = Pattern.compile(
            "(?i)<[\\w.:-]*script|javascript:|\\bon[a-z]+\\s*=|foreignobject|&#|<\\?xml-stylesheet|xhtml|\0");

    /** Begins signs that mean something else from there on, in some encodings that browsers know: letters stand in no file where they seem to. */
    private static final char ESCAPE = 0x1b;

    /** In UTF-16 the byte is half of a letter. */
    private static final Pattern UTF_16 = Pattern.compile("\u00fe\u00ff|\u00ff\u00fe|<\0|\0<");

    private static final Pattern ENCODING = Pattern.compile(
            "[\\s\u00ef\u00bb\u00bf\u00fe\u00ff]*<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");

    /** In these, each letter, bracket and quotation mark of ASCII that a browser reads stands there as one. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)utf-?8|utf-16(?:le|be)?|us-ascii|ascii|latin1|iso-?8859-\\d+|windows-\\d+|cp125\\d|koi8-[ru]|macintosh"
                    + "|gb2312|gbk|gb18030|big5|shift[_-]jis|euc-(?:jp|kr)");

    /** Drawing programs declare the addresses of name spaces. */
    private static final Pattern ADDRESS =
            Pattern.compile("<!ENTITY\\s+([\\w.-]+)\\s+([\"'])(https?://[^\"'<>&%]*)\\2\\s*>");

    /** What else a document type declares may be anything, which browsers put into the file and the reader passes over. */
    private static final Pattern DECLARED = Pattern.compile("<!(?:ATTLIST|ENTITY)");

    private static final String FOREIGN = "foreignobject";

    private static final Set<String> ELEMENTS =
            Set.of("script", "iframe", "frame", "frameset", "object", "embed", "applet", "handler");

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Only in these do elements and attributes run anything: a frame of MusicXML is one of a guitar. */
    private static final Set<String> LANGUAGES =
            Set.of(XHTML, "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML");

    /** Elements of HTML that set words and nothing more: drawing programs write labels with them. */
    private static final Set<String> WORDS = Set.of(
            ("a abbr article aside b blockquote body br caption cite code col colgroup dd del div dl dt em figcaption figure"
                            + " font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd li link main mark nav ol p pre q rt ruby"
                            + " s samp section small span strike strong style sub sup table tbody td tfoot th thead time title tr u ul"
                            + " var wbr")
                    .split(" "));

    private final Site site;
    private final Notes notes = new Notes();

    private ActiveFileChecks(Site site) {
        this.site = site;
    }

    static List<Diagnostic> run(Site site) {
        ActiveFileChecks checks = new ActiveFileChecks(site);
        Stream.concat(site.files().content().values().stream(), site.files().statics().values().stream())
                .filter(file -> !checks.isNamed(file.path()))
                .forEach(checks::file);
        return checks.notes.list();
    }

    private boolean isNamed(ProjectPath path) {
        return site.config().trust().activeFiles().stream()
                .anyMatch(named -> named.endsWith("/")
                        ? path.text().startsWith(named)
                        : path.text().equals(named));
    }

    private void file(BinaryFile file) {
        String name = file.path().text().toLowerCase(Locale.ROOT);
        if (HTML.matcher(name).matches()) {
            html(file);
        } else if (XML.contains(name.substring(name.lastIndexOf('.') + 1))) {
            xml(file, name);
        }
    }

    private void html(BinaryFile file) {
        String text = latin1(file.bytes());
        Matcher tag = TAG.matcher(text);
        if (tag.find()) {
            tell(at(file, text.substring(0, tag.start())), "is HTML that is not made by Fingerpost");
        } else if (text.indexOf(ESCAPE) >= 0) {
            escaped(file, text);
        }
    }

    private void escaped(BinaryFile file, String text) {
        tell(
                at(file, text.substring(0, text.indexOf(ESCAPE))),
                "has a control character, so nobody sees whether it runs scripts");
    }

    private void xml(BinaryFile file, String name) {
        if (name.endsWith(".svgz")) {
            tell(Position.wholeFile(file.path()), "is compressed, so nobody sees whether it runs scripts");
            return;
        }
        String text = latin1(file.bytes());
        if (!MARKUP.matcher(text).lookingAt() && !name.endsWith(".svg") && !name.endsWith(".xml")) {
            return;
        }
        if (isPlain(file, text)) {
            parts(file, text.replaceFirst("(?i)encoding=([\"'])utf8\\1", "encoding=$1utf-8$1"));
        }
    }

    /** Whether letters stand in a file where they seem to; told where they do not. */
    private boolean isPlain(BinaryFile file, String text) {
        Matcher encoding = ENCODING.matcher(text.replace("\0", ""));
        boolean isNamed = encoding.lookingAt();
        if (isNamed && !PLAIN.matcher(encoding.group(1)).matches()) {
            tell(
                    Position.wholeFile(file.path()),
                    "is written in " + Quote.of(encoding.group(1)) + ", so nobody sees whether it runs scripts");
            return false;
        }
        boolean isEscaped = text.indexOf(ESCAPE) >= 0 && !UTF_16.matcher(text).lookingAt();
        if (isEscaped) {
            escaped(file, text);
        }
        return !isEscaped;
    }

    /** @param text of XML */
    private void parts(BinaryFile file, String text) {
        Map<String, String> addresses = new TreeMap<>();
        String rest = ADDRESS.matcher(text.replace("\0", "")).replaceAll(entity -> {
            addresses.put("&" + entity.group(1) + ";", entity.group(3));
            return " ".repeat(entity.group().length());
        });
        Matcher declared = DECLARED.matcher(rest);
        if (declared.find()) {
            tell(at(file, rest.substring(0, declared.start())), "may run scripts: it has `" + declared.group() + "`");
        } else {
            String whole = text;
            for (Map.Entry<String, String> address : addresses.entrySet()) {
                whole = whole.replace(address.getKey(), address.getValue());
            }
            elements(file, whole);
        }
    }

    private void elements(BinaryFile file, String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader =
                    factory.createXMLStreamReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
            int foreign = 0;
            while (reader.hasNext()) {
                // Where one part ends the next begins.
                Position at = at(file, reader.getLocation());
                reader.next();
                String active = active(reader, foreign > 0);
                foreign += depth(reader);
                if (!active.isEmpty()) {
                    tell(at, "may run scripts: it has " + active);
                    return;
                }
            }
        } catch (XMLStreamException e) {
            // A browser runs what stands before the fault, and may take what is none for it.
            if (!SUSPECT.matcher(text).find()) {
                return;
            }
            tell(at(file, e.getLocation()), "is no XML from here on, so nobody sees whether it runs scripts");
        }
    }

    /** By how much the part that was read last lies deeper in elements of other languages. */
    private static int depth(XMLStreamReader reader) {
        boolean foreign = reader.hasName() && reader.getLocalName().equalsIgnoreCase(FOREIGN);
        return !foreign ? 0 : reader.isStartElement() ? 1 : -1;
    }

    /** What makes the part that was read last run something; empty where nothing does. */
    private static String active(XMLStreamReader reader, boolean foreign) {
        if (reader.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION
                && reader.getPITarget().equals("xml-stylesheet")) {
            return "`<?xml-stylesheet`";
        }
        if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return "";
        }
        String element = reader.getLocalName().toLowerCase(Locale.ROOT);
        boolean isHtml = foreign || XHTML.equals(reader.getNamespaceURI());
        boolean runs = isHtml || LANGUAGES.contains(String.valueOf(reader.getNamespaceURI()));
        boolean isWords = WORDS.contains(element)
                || element.equals(FOREIGN)
                || element.equals("meta") && reader.getAttributeValue(null, "http-equiv") == null;
        if (runs && ELEMENTS.contains(element) || isHtml && !isWords) {
            return "`<" + reader.getLocalName() + ">`";
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i)
                    .replaceAll("[\\p{Cntrl}\\s]", "")
                    .toLowerCase(Locale.ROOT);
            // Animations set `href` from `to`, `from` and `values`, and by the name in `attributeName` what else there
            // is.
            boolean isHandler = name.toLowerCase(Locale.ROOT).startsWith("on")
                    || name.equalsIgnoreCase("attributeName") && value.startsWith("on");
            if (runs && isHandler || value.contains("javascript:")) {
                return "`" + name + "=`";
            }
        }
        return "";
    }

    /** Where a file goes on behind this text. */
    private static Position at(BinaryFile file, String before) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(file.path(), line, before.length() - before.lastIndexOf('\n'), 1);
    }

    private static Position at(BinaryFile file, Location location) {
        return location.getLineNumber() < 1
                ? Position.wholeFile(file.path())
                : new Position(file.path(), location.getLineNumber(), Math.max(1, location.getColumnNumber()), 1);
    }

    private void tell(Position at, String what) {
        notes.add(
                Code.FILE_ACTIVE,
                at,
                "`" + at.path() + "` " + what + ", and no content security policy would hold it",
                "to publish it as it is, write `active-files: [" + at.path() + "]` in fingerpost.yaml");
    }

    private static String latin1(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
    }
}
