package dev.fingerpost.social;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.page.Hue;
import dev.fingerpost.page.RouteMark;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Project;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SocialCardTest {
    private static SocialCard card(String title, RouteMark mark) {
        SocialCard.Badge badge = mark == null ? null : new SocialCard.Badge(mark, Hue.TEAL, "RAG");
        return new SocialCard(new SitePath("guides/rag.html"), "Retrieve or Retrain?", "example.org/x", title, badge);
    }

    private static BufferedImage drawn(SocialCard card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CardPainter.draw(card, new LetterShapes())));
    }

    @Test
    void drawsTheSameBytesOnEveryMachine() {
        assertThat(Bytes.of(CardPainter.draw(card("A first RAG system", RouteMark.RING), new LetterShapes()))
                        .sha256())
                .as("a change of the picture needs a new SocialCard.FORM")
                .isEqualTo("1e62f2364bf92abacc29796db13f2beecd837035a6e1e48bf1e1056b9ee4a610");
    }

    @ParameterizedTest
    @EnumSource
    void drawsEachMarkInItsHue(RouteMark mark) throws IOException {
        BufferedImage image = drawn(card("A title", mark));
        assertThat(image.getWidth()).isEqualTo(SocialCard.WIDTH);
        assertThat(image.getHeight()).isEqualTo(SocialCard.HEIGHT);
        assertThat(image.getRGB(5, 300) & 0xffffff).isEqualTo(0xf6ba1e);
        assertThat(image.getRGB(1190, 10) & 0xffffff).isEqualTo(0xfbfaf6);
        int teal = 0;
        for (int x = 80; x < 130; x++) {
            for (int y = 530; y < 575; y++) {
                teal += (image.getRGB(x, y) & 0xffffff) == 0x0b626d ? 1 : 0;
            }
        }
        assertThat(teal).isBetween(200, 900);
    }

    @Test
    void keepsLongTitlesOnTheCard() throws IOException {
        BufferedImage image =
                drawn(card("Supercalifragilistic words without end ".repeat(12).strip(), null));
        int ink = 0;
        for (int x = 88; x < 1160; x++) {
            for (int y = 180; y < 500; y++) {
                ink += (image.getRGB(x, y) & 0xffffff) == 0x211e18 ? 1 : 0;
            }
        }
        assertThat(ink).as("ink of the title").isGreaterThan(10_000);
        for (int x = 1160; x < SocialCard.WIDTH; x++) {
            for (int y = 0; y < SocialCard.HEIGHT; y++) {
                assertThat(image.getRGB(x, y) & 0xffffff).isEqualTo(0xfbfaf6);
            }
        }
        for (int x = 30; x < SocialCard.WIDTH; x++) {
            assertThat(image.getRGB(x, 520) & 0xffffff)
                    .as("between title and foot")
                    .isEqualTo(0xfbfaf6);
        }
    }

    @Test
    void namesThePictureByWhatItShows() {
        SocialCard card = card("A first RAG system", null);
        assertThat(card.path().text()).matches("assets/cards/guides/rag\\.[0-9a-f]{8}\\.png");
        assertThat(card.path()).isEqualTo(card("A first RAG system", null).path());
        assertThat(card.path()).isNotEqualTo(card("A second RAG system", null).path());
        assertThat(card.path())
                .isNotEqualTo(card("A first RAG system", RouteMark.BAR).path());
    }

    @Test
    void packsWhatAnyReaderUnpacks() throws DataFormatException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int stride = 1 + random.nextInt(2000);
            byte[] data = new byte[random.nextInt(20_000)];
            int colours = 1 + random.nextInt(256);
            for (int i = 0; i < data.length; i++) {
                int from = random.nextInt(20) == 0 ? -1 : random.nextBoolean() ? i - 1 : i - stride;
                data[i] = from < 0 ? (byte) random.nextInt(colours) : data[from];
            }
            Inflater inflater = new Inflater();
            inflater.setInput(Deflate.zlib(data, stride));
            byte[] back = new byte[data.length + 1];
            int length = inflater.inflate(back);
            assertThat(length).as("seed %d, round %d", seed, round).isEqualTo(data.length);
            assertThat(inflater.finished()).isTrue();
            assertThat(java.util.Arrays.copyOf(back, length)).isEqualTo(data);
            inflater.end();
        }
    }

    @Test
    void standsInThePageOnlyWhereItCanBeDrawn() {
        String site = """
                -- fingerpost.yaml --
                title: A site
                base-url: https://example.org/x/
                social-cards: true
                -- content/index.md --
                # Home

                [a](a.md) [b](b.md)
                -- content/a.md --
                # Über “Retrieval”
                -- content/b.md --
                # 検索
                """;
        Project built = Project.of(site).withTheme();
        assertThat(built.file("a.html"))
                .contains("<meta property=\"og:image\" content=\"https://example.org/x/assets/cards/a.");
        assertThat(built.file("b.html")).doesNotContain("og:image");
        assertThat(built.build().files())
                .filteredOn(file -> file.path().text().startsWith("assets/cards/"))
                .hasSize(2);
    }
}
