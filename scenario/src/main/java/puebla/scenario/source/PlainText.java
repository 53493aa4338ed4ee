package puebla.scenario.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;

/** Decodes bytes as UTF-8 text. Control characters are rejected, and a byte order mark is removed. */
final class PlainText {
    private PlainText() {}

    static Optional<String> of(String file, byte[] bytes, Diagnostics diagnostics) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                diagnostics.add(at(file, bytes, i),
                        "invalid byte " + bytes[i] + " (expected UTF-8 text; this looks like a binary file)",
                        "save the file as plain text in UTF-8.");
                return Optional.empty();
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            diagnostics.add(at(file, bytes, in.position()), "invalid character encoding (expected UTF-8)",
                    "save the file as UTF-8.");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static SourceLocation at(String file, byte[] bytes, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new SourceLocation(file, line, column);
    }
}
