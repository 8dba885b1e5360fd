package dev.fingerpost.emit;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.site.Site;
import dev.fingerpost.social.SocialCard;
import java.util.List;
import java.util.Objects;

/** The pictures that other sites show with links to pages. */
final class SocialCards {
    private SocialCards() {}

    static List<OutputFile> of(Site site) {
        return site.pages().values().stream()
                .map(page -> SocialCard.of(site, page))
                .filter(Objects::nonNull)
                .map(card -> new OutputFile(card.path(), Bytes.of(card.draw())))
                .toList();
    }
}
