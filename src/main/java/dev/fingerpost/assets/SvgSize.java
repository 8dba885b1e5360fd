package dev.fingerpost.assets;

import static dev.fingerpost.assets.ImageBytes.size;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SVG: width and height of the first element, or the shape of its view box. */
final class SvgSize {
    /** The first element stands within so many bytes, or we do not look for it. */
    private static final int HEAD = 64 * 1024;

    private static final Pattern START = Pattern.compile("<svg(?=[\\s>/])[^<>]*+");
    private static final Pattern LENGTH =
            Pattern.compile("\\s*+([0-9]{0,9}+(?:\\.[0-9]{1,9}+)?+)\\s*+([a-z]{0,2}+)\\s*+");
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "pt", 96.0 / 72, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 9.6 / 2.54);

    private SvgSize() {}

    static Optional<Size> of(Bytes image) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < Math.min(HEAD, image.size()); i++) {
            head.append((char) image.at(i));
        }
        Matcher start = START.matcher(head);
        return start.find() ? ofElement(start.group()) : Optional.empty();
    }

    private static Optional<Size> ofElement(String element) {
        OptionalDouble width = length(attribute(element, "width"));
        OptionalDouble height = length(attribute(element, "height"));
        if (width.isPresent() && height.isPresent()) {
            return rounded(width.getAsDouble(), height.getAsDouble());
        }
        String[] box = attribute(element, "viewBox").strip().split("[\\s,]+");
        OptionalDouble boxWidth = box.length == 4 ? length(box[2]) : OptionalDouble.empty();
        OptionalDouble boxHeight = box.length == 4 ? length(box[3]) : OptionalDouble.empty();
        if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
            return Optional.empty();
        }
        double shape = boxHeight.getAsDouble() / boxWidth.getAsDouble();
        if (width.isPresent()) {
            return rounded(width.getAsDouble(), width.getAsDouble() * shape);
        } else if (height.isPresent()) {
            return rounded(height.getAsDouble() / shape, height.getAsDouble());
        }
        return rounded(boxWidth.getAsDouble(), boxHeight.getAsDouble());
    }

    private static Optional<Size> rounded(double width, double height) {
        return size(Math.round(width), Math.round(height));
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile("\\s" + name + "\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')")
                .matcher(element);
        if (!value.find()) {
            return "";
        }
        return value.group(1) == null ? value.group(2) : value.group(1);
    }

    private static OptionalDouble length(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches() || length.group(1).isEmpty() || !UNITS.containsKey(length.group(2))) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(length.group(1)) * UNITS.get(length.group(2));
        return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
