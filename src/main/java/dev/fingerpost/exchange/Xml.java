package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a stranger's XML. No document type is read and no entity but XML's own five, so that a file can neither reach for others nor
 * grow while it is read.
 *
 * @param name without prefix
 * @param namespace empty for none
 * @param at its tag
 */
record Xml(
        String name,
        String namespace,
        Map<String, String> attributes,
        List<Xml> children,
        StringBuilder words,
        Position at) {
    private static final int DEEPEST = 100;
    private static final int MOST = 400_000;

    /** The root; null, and an error, where it is no XML that is read here. */
    static @Nullable Xml read(SourceFile file, Notes notes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external reference");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
            Xml root = root(reader, file, notes);
            reader.close();
            return root;
        } catch (XMLStreamException e) {
            int offset =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
            String reason = String.valueOf(e.getMessage())
                    .replaceFirst("(?s)^ParseError at .*?Message: ", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            notes.add(
                    Code.IMPORT_UNREAD,
                    file.position(offset, offset + 1),
                    "this is no well-formed XML: " + reason,
                    "an XML checker or the program that wrote it tells more");
            return null;
        }
    }

    private static @Nullable Xml root(XMLStreamReader reader, SourceFile file, Notes notes) throws XMLStreamException {
        Deque<Xml> open = new ArrayDeque<>();
        Xml root = null;
        int count = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                refuse(
                        notes,
                        place(reader, file),
                        "a document type and entities are not read: they could reach for other files, or grow without end",
                        "remove `<!DOCTYPE …>`; DMN needs none");
                return null;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Position at = place(reader, file);
                if (isTooMuch(open.size(), ++count, at, notes)) {
                    return null;
                }
                Xml element = element(reader, at);
                if (open.isEmpty()) {
                    root = element;
                } else {
                    open.peek().children.add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                    && !open.isEmpty()) {
                open.peek().words.append(reader.getText());
            }
        }
        return root;
    }

    private static boolean isTooMuch(int depth, int count, Position at, Notes notes) {
        if (depth < DEEPEST && count <= MOST) {
            return false;
        }
        refuse(
                notes,
                at,
                depth >= DEEPEST
                        ? "elements stand more than " + DEEPEST + " deep in each other"
                        : "the file has more than 400,000 elements",
                "no decision table needs that; import a part of it");
        return true;
    }

    private static void refuse(Notes notes, Position at, String message, String hint) {
        notes.add(Code.IMPORT_UNREAD, at, message, hint);
    }

    private static Xml element(XMLStreamReader reader, Position at) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        return new Xml(reader.getLocalName(), namespace, attributes, new ArrayList<>(), new StringBuilder(), at);
    }

    /** The reader says where a tag ends. */
    private static Position place(XMLStreamReader reader, SourceFile file) {
        int end = Math.max(
                1,
                Math.min(reader.getLocation().getCharacterOffset(), file.text().length()));
        int start = Math.max(0, file.text().lastIndexOf('<', end - 1));
        return file.position(start, end);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    List<Xml> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    @Nullable
    Xml first(String child) {
        return all(child).stream().findFirst().orElse(null);
    }

    /** The words of its {@code text}; empty where there is none. */
    String text() {
        Xml text = first("text");
        return text == null ? "" : text.words.toString().strip();
    }
}
