package puebla.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The prose of the project: what a person reads in a file that is not code. */
final class Prose {
    /** A piece of prose with its place. */
    record Piece(String file, int line, String text) {}

    private static final Pattern JAVA = Pattern.compile(
            "(?<comment>/\\*.*?\\*/|//[^\\n]*)|(?<block>\"\"\".*?\"\"\")|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\")|'(?:\\\\.|[^'\\\\\\n])'"
                    + "|void (?<test>[a-z]\\w*_\\w*)\\(",
            Pattern.DOTALL);
    private static final Pattern SCRIPT =
            Pattern.compile("(?<comment>/\\*.*?\\*/|(?<![:\\w])//[^\\n]*)", Pattern.DOTALL);
    private static final Pattern YAML =
            Pattern.compile("(?<comment>(?m)(^|\\s)#.*$)|(?<string>\\b(?:note|en): [^\\n]*?(?=, es: |$))",
                    Pattern.MULTILINE);
    private static final Pattern MARKUP =
            Pattern.compile("(?<comment><!--.*?-->)|<(?:name|description)>(?<string>[^<]*)<",
                    Pattern.DOTALL);
    private static final Pattern ALL = Pattern.compile("(?<comment>[^\\n]+)");
    /** Code inside prose: inline code, options, Javadoc tags and their names, keys in quotes, targets of links. */
    private static final Pattern CODE =
            Pattern.compile(
                    "\\{@(?:code|link|value)[^}]*}|`[^`\\n]*`|--[a-z-]+|<code>.*?</code>|'[a-z_.-]+'|\\]\\([^)]*\\)"
                            + "|@(?:param|throws|see) +\\S+|\\\\\"[a-z_]+\\\\\"");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    /** Passages that quote old wording, such as a table of replaced messages. */
    private static final Pattern QUOTED = Pattern.compile("(?s)<!-- words: off -->.*?<!-- words: on -->");
    private static final Pattern IDENTIFIER = Pattern.compile("\"[\\w.:/*=%$-]*\"");

    private Prose() {}

    /**
     * Returns the prose of every file of the project that people read, without told narrative and without translations.
     */
    static List<Piece> of(Path home) throws IOException {
        List<Piece> all = new ArrayList<>();
        List<String> tops = new ArrayList<>(List.of("docs", "scenarios", ".ci", "build"));
        try (Stream<Path> modules = Files.list(home)) {
            modules.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .forEach(folder -> tops.add(String.valueOf(folder.getFileName())));
        }
        tops.sort(null);
        for (String top : tops) {
            try (Stream<Path> files = Files.walk(home.resolve(top))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(all, home, file);
                }
            }
        }
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(all, home, file);
            }
        }
        return all;
    }

    private static void add(List<Piece> all, Path home, Path file) throws IOException {
        String name = home.relativize(file).toString().replace('\\', '/');
        @Nullable
        Pattern pattern = pattern(name);
        if (pattern != null) {
            all.addAll(pieces(name, Files.readString(file), pattern));
        }
    }

    /** Returns what is prose in a file; null when nothing is. */
    private static @Nullable Pattern pattern(String name) {
        boolean made = Stream
                .of("target/", "node_modules/", "dist/", "package-lock.json", "build/words.txt", "LICENSE",
                        "PlainWordsTest.java")
                .anyMatch(part -> name.startsWith(part) || name.contains("/" + part) || name.equals(part));
        boolean narrative = name.matches("scenarios/[^/]+/texts/.*") || name.matches(".*/src/test/resources/.*\\.txt");
        boolean translation =
                name.matches(".*/words/(ar|es|fr|it|pt)\\.ts") || name.matches(".*_(ar|es|fr|it|pt)\\.properties");
        if (made || narrative || translation) {
            return null;
        }
        String end = name.substring(name.lastIndexOf('.') + 1);
        return switch (end) {
            case "java" -> JAVA;
            case "ts", "tsx", "css" -> name.endsWith("/words/en.ts") ? ALL : SCRIPT;
            case "yaml", "yml" -> YAML;
            case "xml" -> MARKUP;
            case "md", "json", "properties", "cff", "sh" -> ALL;
            default -> name.equals("puebla") || name.equals(".ci/run") || name.equals("bench/compare-results") ? ALL
                    : null;
        };
    }

    static List<Piece> pieces(String name, String content, Pattern pattern) {
        String text = name.endsWith(".md") ? blank(blank(content, QUOTED), FENCE) : content;
        List<Piece> pieces = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String piece = found.group();
            boolean told = name.contains("/src/test/java/puebla/narrative/"); // its strings quote told narrative
            if (pattern == JAVA && piece.startsWith("\"") && (told || IDENTIFIER.matcher(piece).matches())) {
                continue;
            }
            boolean test = piece.startsWith("void ");
            if (test && !name.contains("/src/test/")) {
                continue;
            }
            int line = 1 + (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
            for (String part : piece.split("\n", -1)) {
                pieces.add(new Piece(name, line++, test ? part.replace('_', ' ') : CODE.matcher(part).replaceAll(" ")));
            }
        }
        return pieces;
    }

    /** Replaces every match with blanks, so that lines keep their numbers. */
    private static String blank(String text, Pattern what) {
        return what.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    static List<Piece> ofJava(String name, String content) {
        return pieces(name, content, JAVA);
    }
}
