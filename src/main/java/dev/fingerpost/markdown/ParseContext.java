package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Definition;
import dev.fingerpost.page.Drawn;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Include;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Panel;
import dev.fingerpost.panel.PanelReader;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.CodeHighlighter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that becomes known about one page while it is parsed. Serves one parse in one thread. */
final class ParseContext {
    private final SourceFile source;
    private final PageKind kind;
    private final Reading reading;
    private final CodeHighlighter highlighter;
    private final PanelReader panelReader;
    private final Map<ProjectPath, SourceFile> data;
    private final Notes notes = new Notes();
    private final Hidden hidden = new Hidden();
    private final UniqueIds ids = new UniqueIds(this);
    private final References references = new References(this);
    private final Footnotes footnotes = new Footnotes(this);
    private final MathsHtml maths = new MathsHtml();
    private final Abbreviations abbreviations = new Abbreviations();
    private final Map<Node, Attributes> attributes = new IdentityHashMap<>();
    private final Map<Node, Position> idPlaces = new IdentityHashMap<>();
    private final Map<Node, HeadingAnchor> anchors = new IdentityHashMap<>();
    private final Map<Node, Alert.Callout> alerts = new IdentityHashMap<>();
    private final List<Located<Heading>> headings = new ArrayList<>();
    private final List<Include> includes = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private @Nullable Node titleNode;
    private String titleHtml = "";
    private List<Edit> titleEdits = List.of();
    private int rawPieces;
    private final Set<Drawn> drawn = EnumSet.noneOf(Drawn.class);

    /** @param data files that panels may take their data from, by path */
    ParseContext(
            SourceFile source,
            PageKind kind,
            Reading reading,
            CodeHighlighter highlighter,
            PanelReader panelReader,
            Map<ProjectPath, SourceFile> data) {
        this.source = source;
        this.kind = kind;
        this.reading = reading;
        this.highlighter = highlighter;
        this.panelReader = panelReader;
        this.data = data;
    }

    PageKind kind() {
        return kind;
    }

    HtmlPolicy policy() {
        return reading.html();
    }

    /** Whether the page is to keep its prose. */
    boolean keepsPassages() {
        return reading.passages();
    }

    /** Whether the page is to say which lines its blocks come from. */
    boolean keepsLines() {
        return reading.lines();
    }

    /** What the page was found to show so far. */
    Set<Drawn> drawn() {
        return drawn;
    }

    CodeHighlighter highlighter() {
        return highlighter;
    }

    PanelReader panelReader() {
        return panelReader;
    }

    Map<ProjectPath, SourceFile> data() {
        return data;
    }

    SourceFile source() {
        return source;
    }

    Notes notes() {
        return notes;
    }

    Hidden hidden() {
        return hidden;
    }

    UniqueIds ids() {
        return ids;
    }

    References references() {
        return references;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    MathsHtml maths() {
        return maths;
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** Anchors of headings, found by the survey. */
    Map<Node, HeadingAnchor> anchors() {
        return anchors;
    }

    /** Block quotes that are alerts, found by the survey. */
    Map<Node, Alert.Callout> alerts() {
        return alerts;
    }

    List<Located<Heading>> headings() {
        return headings;
    }

    List<Include> includes() {
        return includes;
    }

    List<Panel> panels() {
        return panels;
    }

    List<Definition> definitions() {
        return definitions;
    }

    /** The level-1 heading that is the page's title; it is not part of the body. */
    @Nullable
    Node titleNode() {
        return titleNode;
    }

    void titleNode(Node heading) {
        titleNode = heading;
    }

    /** What makes a title of a heading, on a page without one. */
    List<Edit> titleEdits() {
        return titleEdits;
    }

    void titleEdits(List<Edit> edits) {
        titleEdits = edits;
    }

    /** What stands in the title, once it is written. */
    String titleHtml() {
        return titleHtml;
    }

    void titleHtml(String html) {
        titleHtml = html;
    }

    /** What an attribute block says of this node. */
    Attributes attributes(Node node) {
        return attributes.getOrDefault(node, Attributes.NONE);
    }

    void attributes(Node node, Attributes value) {
        attributes.merge(node, value, Attributes::and);
    }

    /** Where the id of a node is written, for those that have one of their own. */
    Map<Node, Position> idPlaces() {
        return idPlaces;
    }

    /** Counts a piece of raw HTML that was let into the page and has to be cleaned. */
    void rawPiece() {
        rawPieces++;
    }

    int rawPieces() {
        return rawPieces;
    }

    Position at(int start, int end) {
        return source.position(start, end);
    }

    Position at(BasedSequence chars) {
        return source.position(chars.getStartOffset(), chars.getEndOffset());
    }

    Position at(Node node) {
        return source.position(node.getStartOffset(), node.getEndOffset());
    }

    void report(Code code, Position at, String message, @Nullable String hint) {
        notes.add(code, at, message, hint);
    }

    void report(Code code, Position at, String message, @Nullable String hint, List<Edit> edits) {
        notes.add(code, at, message, hint, edits);
    }

    void report(Diagnostic note) {
        notes.add(note);
    }
}
