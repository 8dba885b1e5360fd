package dev.fingerpost.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void readsWhatOtherProgramsWrite(String format) throws IOException {
        assertThat(ImageSize.of(Bytes.of(drawn(format)))).contains(new Size(321, 123));
    }

    private static byte[] drawn(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    @Test
    void turnsPhotographsAsBrowsersDo() throws IOException {
        String jpeg = HexFormat.of().formatHex(drawn("jpg")).substring(4);
        String motorola =
                "ffe10022" + hex("Exif\0\0MM") + "002a00000008" + "0001" + "0112000300000001" + "00060000" + "00000000";
        assertThat(ImageSize.of(bytes("ffd8" + motorola + jpeg))).contains(new Size(123, 321));
        String intel =
                "ffe10022" + hex("Exif\0\0II") + "2a0008000000" + "0100" + "1201030001000000" + "03000000" + "00000000";
        assertThat(ImageSize.of(bytes("ffd8" + intel + jpeg))).contains(new Size(321, 123));
    }

    /** Marks without a length, filling, tables that only look like a frame, and descriptions that are none. */
    @Test
    void findsTheFrameOfAJpeg() {
        String frame = "ffc0" + "0011" + "08" + "00f0" + "0140" + "0000";
        String size = "ffd8";
        for (String before : new String[] {
            "",
            "ffff",
            "ff01",
            "ffd0",
            "ffd7",
            "ffd8",
            "ffc40002",
            "ffc80002",
            "ffcc0002",
            "ffe00000",
            "ffbf0002",
            "ffe10008" + hex("Other\0"),
            "ffe1000a" + hex("Exif\0\0") + "4d4d",
            "ffe10010" + hex("Exif\0\0MM") + "002a7fffffff",
            "ffe10022" + hex("Exif\0\0MM") + "002a00000008" + "0001" + "0110000300000001" + "00060000" + "00000000"
        }) {
            assertThat(ImageSize.of(bytes(size + before + frame))).as(before).contains(new Size(320, 240));
        }
        assertThat(ImageSize.of(bytes(size + frame.replace("ffc0", "ffcf")))).contains(new Size(320, 240));
        for (String none : new String[] {"ffda0002" + frame, "fe00" + frame, "ffe0ffff" + frame, "ffd90002" + "ffda"}) {
            assertThat(ImageSize.of(bytes(size + none))).as(none).isEmpty();
        }
    }

    /** Boxes with a long length, or none; boxes that end behind their file; sizes in no order. */
    @Test
    void findsTheSizeInTheBoxesOfAnAvif() {
        String size = box("ispe", "00000000" + "00000280" + "00000168");
        String small = box("ispe", "00000000" + "00000010" + "00000010");
        String none = box("ispe", "00000000" + "00000000" + "00000168");
        String flat = box("irot", "00");
        for (String kind : new String[] {"avif", "avis", "mif1"}) {
            String head = box("ftyp", hex(kind));
            String parts = box("iprp", box("ipco", size + small + none + flat));
            String meta = "00000000" + parts;
            String longer = "00000001" + hex("meta") + String.format("%016x", 16 + meta.length() / 2) + meta;
            String open = "00000000" + hex("meta") + meta;
            for (String written : new String[] {box("meta", meta), longer, open, box("free", "") + open}) {
                assertThat(ImageSize.of(bytes(head + written))).as(written).contains(new Size(640, 360));
            }
            String behind = "000000ff" + hex("meta") + meta;
            String inside = "00000004" + hex("meta") + meta;
            String deep = box("meta", "00000000" + box("iprp", box("iprp", box("iprp", box("iprp", size)))));
            for (String written : new String[] {behind, inside, deep, ""}) {
                assertThat(ImageSize.of(bytes(head + written))).as(written).isEmpty();
            }
        }
    }

    /** What begins as an image, and is cut off or another, has a size or none, and that is all. */
    @Test
    void aPartOfAnImageIsNoFault() throws IOException {
        String riff = hex("RIFF") + "00000000" + hex("WEBP");
        for (byte[] image : new byte[][] {
            drawn("png"),
            Arrays.copyOf(drawn("jpg"), 700),
            drawn("gif"),
            HexFormat.of().parseHex(riff + hex("VP8 ") + "00000000" + "000000" + "9d012a" + "4001" + "f040"),
            HexFormat.of().parseHex(riff + hex("VP8L") + "00000000" + "2f" + "3fc13b00"),
        }) {
            for (int i = 0; i < Math.min(image.length, 700); i++) {
                byte[] changed = image.clone();
                changed[i] ^= 0x55;
                assertThat(ImageSize.of(Bytes.of(changed))).isNotNull();
                assertThat(ImageSize.of(Bytes.of(Arrays.copyOf(image, i)))).isNotNull();
            }
        }
    }

    @Test
    void readsWebp() {
        String riff = hex("RIFF") + "00000000" + hex("WEBP");
        assertThat(ImageSize.of(bytes(riff + hex("VP8 ") + "00000000" + "000000" + "9d012a" + "4001" + "f040")))
                .contains(new Size(320, 240));
        assertThat(ImageSize.of(bytes(riff + hex("VP8L") + "00000000" + "2f" + "3fc13b00")))
                .contains(new Size(320, 240));
        assertThat(ImageSize.of(bytes(riff + hex("VP8X") + "0a000000" + "00000000" + "3f0100" + "ef0000")))
                .contains(new Size(320, 240));
    }

    @Test
    void readsAvif() {
        String tile = box("ispe", "00000000" + "00000100" + "00000100");
        String whole = box("ispe", "00000000" + "00000280" + "00000168");
        String turn = box("irot", "01");
        String head = box("ftyp", hex("avif"));
        String plain = head + box("meta", "00000000" + box("iprp", box("ipco", tile + whole)));
        assertThat(ImageSize.of(bytes(plain))).contains(new Size(640, 360));
        String turned = head + box("meta", "00000000" + box("iprp", box("ipco", tile + whole + turn)));
        assertThat(ImageSize.of(bytes(turned))).contains(new Size(360, 640));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<svg width=\"40\" height='30'/>                          | 40 | 30",
                "<?xml version=\"1.0\"?><svg width=\"1in\" height=\"36pt\">   | 96 | 48",
                "<svg viewBox=\"0 0 200 100\">                            | 200 | 100",
                "<svg viewBox=\"0,0,200,100\" width=\"50\">                 | 50 | 25",
                "<svg viewBox=\"0 0 200 100\" height=\"50\" width=\"100%\">   | 100 | 50",
                "<svg xmlns=\"x\" stroke-width=\"9\" viewBox=\"0 0 20.4 10.6\"> | 20 | 11",
            })
    void readsSvg(String svg, int width, int height) {
        assertThat(ImageSize.of(Bytes.utf8(svg))).contains(new Size(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg>",
                "<svg width=\"100%\" height=\"100%\">",
                "<svg width=\"-4\" height=\"4\">",
                "<svg width=\"1e9\" height=\"4\">",
                "<svgx width=\"4\" height=\"4\">",
                "plain text",
            })
    void saysNothingOfWhatItCannotRead(String text) {
        assertThat(ImageSize.of(Bytes.utf8(text))).isEmpty();
    }

    @Test
    void survivesBrokenFiles() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (String format : new String[] {"png", "gif", "jpg"}) {
            byte[] whole = drawn(format);
            for (int i = 0; i < 500; i++) {
                byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length));
                for (int j = random.nextInt(20); j > 0 && broken.length > 0; j--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                assertThat(ImageSize.of(Bytes.of(broken)))
                        .as("%s, seed %d", format, seed)
                        .isNotNull();
            }
        }
    }

    private static String box(String type, String inside) {
        return String.format("%08x", 8 + inside.length() / 2) + hex(type) + inside;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Bytes bytes(String hex) {
        return Bytes.of(HexFormat.of().parseHex(hex));
    }
}
