package puebla.cli;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * The check that Java has the command line and the current folder as they were given. Java decodes both with the
 * encoding of the locale, and replaces what it cannot decode: under {@code LC_ALL=C}, a store for the folder {@code
 * México} would be written to {@code M??xico}. On Linux the original bytes are in {@code /proc}. Other systems use
 * UTF-8 for every locale.
 *
 * @param encoding
 *            with which Java decodes the command line and encodes file names
 */
record NameEncoding(String encoding) {
    private static final int LONGEST = 80;

    /**
     * Checks the command line and the current folder of this process.
     *
     * @throws UsageException
     *             when a name contains characters that Java has replaced
     */
    static void check() {
        try {
            var commandLine = words(Files.readAllBytes(Path.of("/proc/self/cmdline")));
            var folder = bytes(Path.of("/proc/self/cwd").toRealPath());
            var java = new NameEncoding(System.getProperty("sun.jnu.encoding", "UTF-8"));
            commandLine.forEach(word -> java.require(word, "the argument"));
            java.require(folder, "the current folder");
        } catch (IOException _) {
            // no readable /proc, as on other systems than Linux
        }
    }

    /**
     * Accepts all of Unicode if the encoding is UTF-8, and else ASCII alone: DuckDB reads every name as UTF-8, so that
     * it and Java would write to two different folders.
     */
    private void require(byte[] name, String what) {
        boolean unicode = encoding.equalsIgnoreCase("UTF-8");
        if (!decodes(name, unicode ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII)) {
            throw unicode
                    ? new UsageException("invalid encoding of " + what + ": '" + shown(name) + "' (expected UTF-8)",
                            "write it in UTF-8; if it names a file or folder, rename that first.")
                    : new UsageException(
                            "invalid encoding of the locale: '" + encoding + "' (expected UTF-8 for " + what
                                    + " '" + shown(name) + "')",
                            "run export LC_ALL=C.UTF-8, then the same command again; locale -a lists other UTF-8 locales.");
        }
    }

    private static boolean decodes(byte[] name, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Returns the name for a message, without control characters. */
    private static String shown(byte[] name) {
        return UntrustedText.value(new String(name, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " "), LONGEST);
    }

    /** Splits the content of {@code cmdline}, in which each word ends with a zero byte. */
    private static List<byte[]> words(byte[] commandLine) {
        List<byte[]> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                words.add(Arrays.copyOfRange(commandLine, begin, i));
                begin = i + 1;
            }
        }
        return words;
    }

    /** Returns the bytes of a path. Its text has lost those that the encoding lacks; its URI has them all. */
    private static byte[] bytes(Path path) {
        String escaped = path.toUri().getRawPath().replaceFirst("(?<=.)/$", "").replace("+", "%2B");
        return URLDecoder.decode(escaped, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    }
}
