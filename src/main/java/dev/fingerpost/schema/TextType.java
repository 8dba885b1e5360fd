package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text, of any form or of one. */
final class TextType extends Type<String> {
    private final @Nullable TextPattern form;
    private final String words;

    TextType(String words) {
        this.form = null;
        this.words = words;
    }

    TextType(TextPattern form) {
        this.form = form;
        this.words = form.words();
    }

    @Override
    public @Nullable String read(YamlValue value, Place place) {
        if (!(value instanceof YamlScalar scalar) || scalar.isNothing()) {
            refuse(value, place);
            return null;
        }
        String text = scalar.text().strip();
        if (Blank.is(text)) {
            place.report(
                    Code.VALUE_TYPE,
                    value.at(),
                    place.subject() + " is empty",
                    "write " + form() + ", or remove " + place.thing());
            return null;
        }
        return form == null || fits(form, text, value.at(), place) ? text : null;
    }

    static boolean fits(TextPattern form, String text, Position at, Place place) {
        if (form.fits(text)) {
            return true;
        }
        String mended = form.mended(text);
        place.report(
                Code.VALUE_FORM,
                at,
                place.subject() + " must be " + form.words() + ", found " + Quote.of(text),
                form.hint(text),
                mended == null ? null : YamlScalar.write(mended));
        return false;
    }

    @Override
    String hint(YamlValue value) {
        return "if it is meant as one text, put it in quotes";
    }

    @Override
    String form() {
        return words;
    }

    /** Without quotes, editors take 1.20 for a number and true for a truth value; here it is the text as written. */
    private static void describeAny(SchemaWriter out) {
        out.json().texts("type", List.of("string", "number", "boolean")).field("pattern", "\\S");
    }

    /** The same of a form that digits fit, such as that of a tag: 2026. */
    private static void describeScalars(TextPattern form, SchemaWriter out) {
        List<String> types = new ArrayList<>(List.of("string"));
        boolean digits = form.fits("2026");
        if (digits) {
            types.add(form.fits("0.25") ? "number" : "integer");
        }
        if (form.fits("true")) {
            types.add("boolean");
        }
        if (types.size() == 1) {
            out.json().field("type", "string");
        } else {
            out.json().texts("type", types);
        }
        if (digits && !form.fits("-2026")) {
            out.json().field("minimum", 0);
        }
    }

    @Override
    void describe(SchemaWriter out) {
        if (form != null) {
            describeScalars(form, out);
            out.json().field("pattern", form.regex()).texts("examples", List.of(form.example()));
        } else {
            out.reference("text", TextType::describeAny);
        }
    }
}
