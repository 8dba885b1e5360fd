package dev.fingerpost.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** {@code t("key", …)} in templates: a text of the interface, in the site's language. */
final class TextMethod implements TemplateMethodModelEx {
    private final Messages messages;

    TextMethod(Messages messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is older than generics
    public Object exec(List arguments) throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(text(argument));
        }
        if (texts.isEmpty()) {
            throw new TemplateModelException("`t` needs the key of a message");
        }
        String key = texts.get(0);
        String text = messages.find(key, texts.subList(1, texts.size()));
        if (text == null) {
            throw new UnknownName(UnknownName.Kind.MESSAGE, key, messages.keys());
        }
        return new SimpleScalar(text);
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return new BigDecimal(number.getAsNumber().toString())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        throw new TemplateModelException("`t` takes texts and numbers");
    }
}
