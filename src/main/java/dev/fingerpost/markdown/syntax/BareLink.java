package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address in the text that is a link by itself, without any marks. */
public final class BareLink extends DelimitedLinkNode {
    private final String prefix;

    /** @param prefix what the address lacks to be a target, such as {@code mailto:}; may be empty */
    BareLink(BasedSequence address, String prefix) {
        super(address.subSequence(0, 0), address, address.subSequence(address.length()));
        this.prefix = prefix;
    }

    /** What comes before the address in the link's target. */
    public String prefix() {
        return prefix;
    }
}
