package dev.baton.pods;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text that comes as bytes: in UTF-8, or else in what Excel writes on Windows. The first character that isn't ASCII
 * tells which, so nothing is read twice.
 */
final class SheetText extends Reader {

    private static final char MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(8 * 1024).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(8 * 1024).limit(0);
    private CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private boolean decided;
    private boolean begun;
    private boolean ended;

    SheetText(InputStream in) {
        this.in = in;
    }

    /** What comes is no text. */
    static final class NoText extends IOException {

        private static final long serialVersionUID = 1;

        NoText() {
            super("no text");
        }
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
            if (!chars.hasRemaining() && !ended) {
                fill();
            }
        }
        var read = Math.min(length, chars.remaining());
        chars.get(into, from, read);
        return read;
    }

    private void fill() throws IOException {
        bytes.compact();
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private void decode() throws IOException {
        var result = decoder.decode(bytes, chars.clear(), ended);
        chars.flip();
        for (var i = 0; i < chars.limit(); i++) {
            var each = chars.get(i);
            decided |= each > '\u007F';
            if (each < ' ' && each != '\t' && each != '\r' && each != '\n') {
                throw new NoText();
            }
        }
        if (result.isError()) {
            takeForWindows();
        }
        if (!begun && chars.hasRemaining()) {
            begun = true;
            chars.position(chars.get(0) == MARK ? 1 : 0);
        }
    }

    private void takeForWindows() throws IOException {
        if (decided) {
            throw new NoText();
        }
        decided = true;
        decoder = WINDOWS.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
