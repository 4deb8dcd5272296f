package org.pilotreadiness.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;

/** Strict decoding: what is not UTF-8 is refused with its place, never replaced. One byte order mark is dropped. */
public final class Utf8 {

    private Utf8() {}

    /**
     * What came of decoding.
     *
     * @param text the text; as far as it could be read when {@code badAt} is given
     * @param badAt where the first bytes stand that are not UTF-8; null when there are none
     * @param problem what is wrong with it; nothing when nothing is
     * @param maybe what the encoding probably is; nothing when unknown
     */
    public record Decoded(String text, @Nullable Position badAt, Sentence problem, Sentence maybe) {

        private static Decoded bad(String text, Position at, Sentence maybe) {
            return new Decoded(text, at, Sentence.of("files.not-utf8"), maybe);
        }
    }

    /** What a file is that was not written as text, as a sentence; nothing when it may be text. */
    public static Sentence otherThanText(byte[] bytes) {
        Sentence kind = FileKind.of(bytes);
        return kind.isEmpty() ? Sentence.NONE : Sentence.of("files.other-kind", kind);
    }

    public static Decoded decode(byte[] bytes) {
        Sentence other = otherThanText(bytes);
        if (!other.isEmpty()) {
            return new Decoded("", Position.START, other, Sentence.NONE);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        boolean bad = decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
        String text = chars.flip().toString();
        if (looksLikeUtf16(bytes)) {
            return Decoded.bad(text, Position.START, Sentence.of("files.maybe.saved-as", "UTF-16"));
        }
        if (bad) {
            return Decoded.bad(
                    text,
                    end(text),
                    hasZero(bytes)
                            ? Sentence.of("files.maybe.no-text")
                            : Sentence.of("files.maybe.saved-as", List.of("Latin-1", "Windows-1252")));
        }
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, null, Sentence.NONE, Sentence.NONE);
    }

    /** Where a text ends. */
    public static Position end(String text) {
        int lines = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
            lineStart = i + 1;
        }
        return new Position(lines, text.length() - lineStart + 1);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == 0) != (bytes[1] == 0));
    }
}
