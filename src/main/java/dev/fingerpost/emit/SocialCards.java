package dev.fingerpost.emit;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.site.LinkPreview;
import dev.fingerpost.site.Site;
import dev.fingerpost.social.CardPainter;
import dev.fingerpost.social.LetterShapes;
import dev.fingerpost.social.SocialCard;
import dev.fingerpost.work.Parallel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pictures that other sites show with links to pages. Those of the run before are remembered: a card with the same words is the same. */
final class SocialCards {
    private Map<SocialCard, OutputFile> drawn = Map.of();

    List<OutputFile> of(List<Site> editions, int threads) {
        List<SocialCard> cards = editions.stream()
                .flatMap(site -> site.written().stream().map(page -> LinkPreview.of(site, page)))
                .filter(Objects::nonNull)
                .toList();
        Map<SocialCard, OutputFile> before = drawn;
        List<OutputFile> files = Parallel.map(threads, cards, () -> {
            LetterShapes letters = new LetterShapes();
            return card -> {
                OutputFile known = before.get(card);
                return known == null ? new OutputFile(card.path(), Bytes.of(CardPainter.draw(card, letters))) : known;
            };
        });
        Map<SocialCard, OutputFile> now = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            now.put(cards.get(i), files.get(i));
        }
        drawn = now;
        return files;
    }
}
