package dev.fingerpost.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBufferTest {
    private final RequestBuffer buffer = new RequestBuffer();

    @Test
    void readsAHead() throws Refused {
        add("GET /a%20b?c=d HTTP/1.1\r\nHost: x\r\nAccept:  a \r\naccept: b\r\n\r\n");

        Request request = buffer.next();

        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.path()).isEqualTo("/a%20b");
        assertThat(request.query()).isEqualTo("c=d");
        assertThat(request.header("accept")).isEqualTo("a, b");
        assertThat(request.isLast()).isFalse();
        assertThat(buffer.next()).isNull();
    }

    @Test
    void readsAHeadThatComesByteByByte() throws Refused {
        String head = "\r\nGET / HTTP/1.1\nHost: x\n\n";
        for (int i = 0; i < head.length() - 1; i++) {
            add(head.substring(i, i + 1));
            assertThat(buffer.next()).isNull();
        }
        add("\n");

        assertThat(buffer.next().header("host")).isEqualTo("x");
    }

    @Test
    void readsOneRequestAfterTheOther() throws Refused {
        add("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\nGET /3");

        assertThat(buffer.next().target()).isEqualTo("/1");
        assertThat(buffer.next().target()).isEqualTo("/2");
        assertThat(buffer.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1, x: y, false",
        "HTTP/1.1, Connection: close, true",
        "HTTP/1.0, x: y, true",
        "HTTP/1.0, Connection: keep-alive, false",
        "HTTP/1.1, Content-Length: 0, false",
        "HTTP/1.1, Content-Length: 5, true",
        "HTTP/1.1, Transfer-Encoding: chunked, true"
    })
    void knowsWhenAConnectionEnds(String version, String header, boolean isLast) throws Refused {
        add("GET / " + version + "\r\nHost: x\r\n" + header + "\r\n\r\n");

        assertThat(buffer.next().isLast()).isEqualTo(isLast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0016\u0003\u0001",
                "GET /\r\n\r\n",
                "GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / x HTTP/1.1\r\nHost: x\r\n\r\n",
                "G(T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\ry: z\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nA: \u0000\r\n\r\n"
            })
    void refusesWhatCouldBeReadInTwoWays(String text) {
        add(text);

        assertThat(refusal()).isEqualTo(400);
    }

    @Test
    void refusesOtherVersions() {
        add("GET / HTTP/2.0\r\nHost: x\r\n\r\n");

        assertThat(refusal()).isEqualTo(505);
    }

    @Test
    void refusesHeadsThatAreTooLong() {
        add("GET /" + "a".repeat(20_000));

        assertThat(refusal()).isEqualTo(414);
    }

    @Test
    void refusesTooManyHeaders() {
        add("GET / HTTP/1.1\r\nHost: x\r\n" + "a: b\r\n".repeat(100) + "\r\n");
        assertThat(refusal()).isEqualTo(431);
    }

    @Test
    void refusesHeadersThatAreTooLong() {
        add("GET / HTTP/1.1\r\nA: " + "b".repeat(20_000));

        assertThat(refusal()).isEqualTo(431);
    }

    private int refusal() {
        return catchThrowableOfType(Refused.class, buffer::next).status();
    }

    /** Adds as much as there is room for, as a channel would. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int done = 0;
        while (done < bytes.length) {
            var room = buffer.room();
            int count = Math.min(room.remaining(), bytes.length - done);
            if (count == 0) {
                return;
            }
            room.put(bytes, done, count);
            buffer.added(count);
            done += count;
        }
    }
}
