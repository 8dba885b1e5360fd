package dev.fingerpost.search;

import dev.fingerpost.json.Json;
import java.util.ArrayList;
import java.util.List;

/** What is shown of a document that was found. Of a long text the longest parts are cut: an excerpt has no room for more. */
final class Shown {
    /** So many characters of a document are worth to be loaded for a few lines of it. */
    private static final int MOST = 12 * 1024;
    /** About what stands around a text in its file. */
    private static final int AROUND = 6;

    private final Document document;
    private final List<Part> parts = new ArrayList<>();
    private final int size;

    private record Part(String id, String heading, String text) {
        int size(int most) {
            return id.length() + heading.length() + Math.min(text.length(), most) + AROUND;
        }

        Part cut(int most) {
            if (text.length() <= most) {
                return this;
            }
            int space = text.lastIndexOf(' ', most);
            int end = space > most / 2 ? space : most - (Character.isLowSurrogate(text.charAt(most)) ? 1 : 0);
            return new Part(id, heading, text.substring(0, Math.max(0, end)));
        }
    }

    private Shown(Document document) {
        this.document = document;
        document.parts((id, heading, text) -> parts.add(new Part(id, heading, text)));
        int most = most();
        parts.replaceAll(part -> part.cut(most));
        size = size(most)
                + document.url().length()
                + document.title().length()
                + document.description().length();
    }

    static Shown of(Document document) {
        return new Shown(document);
    }

    /** How long a part may be. */
    private int most() {
        if (size(Integer.MAX_VALUE) <= MOST) {
            return Integer.MAX_VALUE;
        }
        int low = 0;
        int high = MOST;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (size(middle) <= MOST) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int size(int most) {
        return parts.stream().mapToInt(part -> part.size(most)).sum();
    }

    Document document() {
        return document;
    }

    /** How many characters it takes, about. */
    int size() {
        return size;
    }

    /** Address, title and description; then anchor, heading and text of each part. */
    void write(Json json) {
        json.array().value(document.url()).value(document.title()).value(document.description());
        parts.forEach(part -> json.value(part.id()).value(part.heading()).value(part.text()));
        json.end();
    }
}
