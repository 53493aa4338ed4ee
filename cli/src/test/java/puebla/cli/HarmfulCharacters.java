package puebla.cli;

/**
 * The characters that no command prints: control characters except the line feed and the tab, separators of lines and
 * paragraphs, and marks of writing direction. It is written independently of the code that escapes them.
 */
final class HarmfulCharacters {
    private HarmfulCharacters() {}

    static boolean in(String text) {
        return text.chars().anyMatch(HarmfulCharacters::isHarmful);
    }

    private static boolean isHarmful(int c) {
        return switch (c) {
            case '\n', '\t' -> false;
            case 0x061c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068,
                    0x2069 -> true;
            default -> c < 0x20 || (c >= 0x7f && c < 0xa0);
        };
    }
}
