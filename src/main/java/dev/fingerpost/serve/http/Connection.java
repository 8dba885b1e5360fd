package dev.fingerpost.serve.http;

import dev.fingerpost.file.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** One connection: takes requests in, one at a time, and gives answers out, as fast as its reader takes them. */
final class Connection implements EventStream {
    /** What an event stream may have waiting; far more than all events of an hour. */
    private static final int WAITING_BYTES = 4 * 1024 * 1024;
    /** What is still taken in after the last answer, so that it arrives: closing over unread bytes would cut it off. */
    private static final int DRAINED_BYTES = 4 * 1024 * 1024;

    private static final int DRAIN_MILLIS = 2_000;
    private static final int HEARTBEAT_MILLIS = 15_000;
    private static final byte[] HEARTBEAT = {':', '\n', '\n'};

    private enum State {
        READING,
        /** For an answer that another thread makes. */
        AWAITING,
        ANSWERING,
        LAST_ANSWER,
        STREAMING,
        DRAINING
    }

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Responder answers;
    private final RequestBuffer in = new RequestBuffer();
    private final Deque<ByteBuffer> out = new ArrayDeque<>();
    private State state = State.READING;
    private long deadline;
    private int drained;

    /** Makes answers, and knows the time in milliseconds since some moment. */
    interface Responder {
        Response to(Request request);

        /** Has an answer made elsewhere, and given to the connection in the server's thread. */
        void later(Supplier<Response> maker, Connection connection, Request request);

        String date();

        long now();

        void failed(RuntimeException fault);
    }

    Connection(SocketChannel channel, SelectionKey key, Responder answers) {
        this.channel = channel;
        this.key = key;
        this.answers = answers;
        this.deadline = answers.now() + Limits.REQUEST_MILLIS;
    }

    /** Whether it could be ended without cutting off an answer. */
    boolean isWaiting() {
        return state == State.READING || state == State.DRAINING;
    }

    /** Whether it is told of changes for as long as it stays. */
    boolean isStream() {
        return state == State.STREAMING;
    }

    long deadline() {
        return deadline;
    }

    /** Goes on after the selector found the channel ready. */
    void ready() throws IOException {
        if (key.isReadable()) {
            read();
        }
        if (channel.isOpen()) {
            proceed();
        }
    }

    private void read() throws IOException {
        if (state == State.READING) {
            boolean isFirst = in.isEmpty();
            int count = channel.read(in.room());
            if (count < 0) {
                close();
            } else {
                in.added(count);
                deadline = isFirst && count > 0 ? answers.now() + Limits.REQUEST_MILLIS : deadline;
            }
            return;
        }
        ByteBuffer ignored = ByteBuffer.allocate(8 * 1024);
        int count = channel.read(ignored);
        drained += Math.max(0, count);
        if (count < 0 || drained > DRAINED_BYTES) {
            close();
        }
    }

    private void proceed() throws IOException {
        boolean isWritten = write();
        while (isWritten && state == State.READING && answerNext()) {
            isWritten = write();
        }
        if (!channel.isOpen()) {
            return;
        }
        boolean listens = state == State.READING || state == State.STREAMING || state == State.DRAINING;
        key.interestOps((out.isEmpty() ? 0 : SelectionKey.OP_WRITE) | (listens ? SelectionKey.OP_READ : 0));
    }

    /** Whether there was a whole request. */
    private boolean answerNext() {
        try {
            Request request = in.next();
            if (request == null) {
                return false;
            }
            answer(request);
        } catch (Refused e) {
            send(Response.text(e.status(), "The request cannot be understood."), false, true);
        }
        return true;
    }

    private void answer(Request request) {
        Response response = answers.to(request);
        if (response.awaited() != null) {
            state = State.AWAITING;
            deadline = answers.now() + Limits.LATE_ANSWER_MILLIS;
            answers.later(response.awaited(), this, request);
            return;
        }
        if (response.opened() == null || request.isHead()) {
            send(response, request.isHead(), request.isLast() || response.opened() != null);
            return;
        }
        out.add(response.head(answers.date(), true));
        state = State.STREAMING;
        deadline = answers.now() + HEARTBEAT_MILLIS;
        response.opened().accept(this);
    }

    /** Goes on with the answer that was made meanwhile, unless the reader went away. */
    void answered(Request request, Response response) throws IOException {
        if (isOpen()) {
            send(response, request.isHead(), request.isLast());
            proceed();
        }
    }

    private void send(Response response, boolean headOnly, boolean isLast) {
        out.add(response.head(answers.date(), isLast));
        if (!headOnly && response.status() != 304) {
            out.add(response.body());
        }
        state = isLast ? State.LAST_ANSWER : State.ANSWERING;
        deadline = answers.now() + Limits.STALLED_MILLIS;
    }

    /** Gives out what the channel takes; whether that was all. */
    private boolean write() throws IOException {
        while (!out.isEmpty()) {
            ByteBuffer next = out.peek();
            if (channel.write(next) > 0) {
                deadline = answers.now() + (state == State.STREAMING ? HEARTBEAT_MILLIS : Limits.STALLED_MILLIS);
            }
            if (next.hasRemaining()) {
                return false;
            }
            out.remove();
        }
        if (state == State.ANSWERING) {
            state = State.READING;
            deadline = answers.now() + (in.isEmpty() ? Limits.IDLE_MILLIS : Limits.REQUEST_MILLIS);
        } else if (state == State.LAST_ANSWER) {
            state = State.DRAINING;
            deadline = answers.now() + DRAIN_MILLIS;
            channel.shutdownOutput();
        }
        return true;
    }

    /** When its time is up: a stream that still takes something goes on, all else ends. */
    void expire() throws IOException {
        if (state == State.STREAMING && out.isEmpty()) {
            out.add(ByteBuffer.wrap(HEARTBEAT));
            deadline = answers.now() + HEARTBEAT_MILLIS;
            proceed();
        } else {
            close();
        }
    }

    @Override
    public void send(Event event) {
        if (!isOpen()) {
            return;
        }
        out.add(ByteBuffer.wrap(event.bytes()));
        try {
            if (out.stream().mapToInt(ByteBuffer::remaining).sum() > WAITING_BYTES) {
                close();
            } else {
                proceed();
            }
        } catch (IOException | CancelledKeyException e) {
            close();
        }
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    void failed(RuntimeException fault) {
        answers.failed(fault);
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The other side is gone; nothing is left to be told.
        }
    }
}
