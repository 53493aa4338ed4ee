package puebla.scenario.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.scenario.book.Language;
import puebla.scenario.book.Texts;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Limits;
import puebla.scenario.tree.Node;

/**
 * The files {@code texts/<language>.yaml}: the texts of the event log and the web pages. Each file is a tree of texts
 * with the same paths in every language: {@code events} by event type (and variant), {@code reasons} by feature.
 */
public final class TextsFiles {
    /** Matches web addresses, placeholders, the heads and keys of plural forms, and their remaining braces. */
    private static final Pattern MACHINERY =
            Pattern.compile("\\bhttps?:\\S*|\\{\\w+}|\\{\\w+, *\\w+, *|(?<![\\w=])[\\w=]++\\{|[{}#]");
    private static final int SHOWN = 12;
    /** Number of problems after which a misspelt key gets no suggestion. Judgement. */
    private static final int MOST_SUGGESTIONS = 200;

    private TextsFiles() {}

    public static String file(Language language) {
        return "texts/" + language.id() + ".yaml";
    }

    public static List<String> files() {
        return Arrays.stream(Language.values()).map(TextsFiles::file).toList();
    }

    /** Returns all texts of the given languages and adds a problem for each difference from the English file. */
    public static Texts read(Map<Language, Node> trees, Problems problems) {
        Map<Language, Map<String, Node.Leaf>> leaves = new EnumMap<>(Language.class);
        trees.forEach((language, tree) -> {
            Map<String, Node.Leaf> texts = new LinkedHashMap<>();
            collect(tree, "", texts, problems);
            leaves.put(language, texts);
        });
        Map<String, Node.Leaf> english = leaves.get(Language.EN);
        if (english != null) {
            leaves.forEach((language, texts) -> {
                if (language != Language.EN) {
                    compare(language, texts, english, problems);
                }
            });
        }
        Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);
        leaves.forEach((language, texts) -> {
            Map<String, String> plain = new TreeMap<>();
            texts.forEach((path, leaf) -> plain.put(path, leaf.text()));
            byLanguage.put(language, plain);
        });
        return new Texts(byLanguage);
    }

    private static void collect(Node node, String path, Map<String, Node.Leaf> texts, Problems problems) {
        switch (node) {
            case Node.Fields map -> map.entries().forEach((key, entry) -> {
                known(path, key, entry.key(), problems);
                collect(entry.value(), path.isEmpty() ? key : path + "." + key, texts, problems);
            });
            case Node.Leaf leaf when path.isEmpty() -> problems.add(leaf.spot(),
                    "invalid file content: a single value (expected a mapping)",
                    "write texts by key: events: {…}, reasons: {…}.");
            case Node.Leaf leaf when texts.size() >= Limits.TEXTS -> {
                if (!problems.full(leaf.spot().file())) {
                    problems.add(leaf.spot(), "invalid number of texts (expected at most " + Limits.TEXTS + ")",
                            "remove texts.");
                }
            }
            case Node.Leaf leaf when leaf.text().length() > Limits.TEXT || path.length() > Limits.TEXT ->
                    problems.add(leaf.spot(), "invalid length of the text " + path + " (expected at most " + Limits.TEXT
                            + " characters)", "shorten it.");
            case Node.Leaf leaf -> {
                texts.put(path, leaf);
                if (leaf.empty() || leaf.text().isBlank()) {
                    problems.add(leaf.spot(), "missing text " + path + " (the value is empty)", "write the text.");
                } else if (!leaf.isText()) {
                    problems.add(leaf.spot(), "invalid value '" + leaf.text() + "' for " + path + " (expected a text)",
                            "put it in quotes: \"" + leaf.text() + "\".");
                } else {
                    MessagePattern.fault(leaf.text())
                            .ifPresent(fault -> problems.add(leaf.spot(), "invalid pattern " + path + ": " + fault,
                                    "close every open brace; write '{' for a literal brace."));
                }
            }
            case Node.Items list -> problems.add(list.spot(),
                    "invalid value for " + path + ": a list (expected a text or a mapping)", "write texts by key.");
        }
    }

    private static void known(String path, String key, Spot spot, Problems problems) {
        String head = key.split("\\.", 2)[0];
        if (path.equals("events")) {
            var kinds = Arrays.stream(Kind.values()).map(Kind::id).toList();
            if (!kinds.contains(head)) {
                problems.add(spot, "unknown kind of event '" + head + "'",
                        Nearest.advice(head, kinds, "write the id of a kind of event, alone or with .variant."));
            }
        } else if (path.equals("reasons")) {
            var features = Arrays.stream(Feature.values()).map(Feature::id).toList();
            if (!features.contains(key)) {
                problems.add(spot, "unknown feature '" + key + "'",
                        Nearest.advice(key, features, "write the id of a feature of the model."));
            }
        }
    }

    /**
     * Returns the literal words of a pattern, including those of plural branches, without placeholders and web
     * addresses.
     */
    private static String words(String pattern) {
        return MACHINERY.matcher(pattern).replaceAll("");
    }

    private static void compare(Language language, Map<String, Node.Leaf> texts, Map<String, Node.Leaf> english,
            Problems problems) {
        Set<String> missing = new TreeSet<>(english.keySet());
        missing.removeAll(texts.keySet());
        texts.forEach((path, leaf) -> {
            Node.Leaf original = english.get(path);
            if (original == null) {
                List<String> near = problems.count() < MOST_SUGGESTIONS ? Nearest.to(path, missing) : List.of();
                near.stream().findFirst().ifPresent(missing::remove);
                problems.add(leaf.spot(), "unknown text '" + path + "', not in " + file(Language.EN),
                        near.isEmpty() ? "add it there and in every language, or remove it."
                                : "Maybe you meant " + Nearest.orList(near) + ".");
            } else if (!language.fits(words(leaf.text()))) {
                problems.add(leaf.spot(),
                        "missing translation of " + path + " into " + language.english() + " (" + language.id()
                                + ")",
                        "write the text in " + language.english() + ".");
            } else {
                placeholders(path, leaf, original, problems);
            }
        });
        Map<String, List<String>> bySection = new LinkedHashMap<>();
        missing.forEach(
                path -> bySection.computeIfAbsent(path.split("\\.", 2)[0], section -> new ArrayList<>()).add(path));
        bySection.forEach((section, paths) -> problems.add(Spot.whole(file(language)),
                "missing translation into " + language.english() + " (" + language.id() + ") of "
                        + String.join(", ", paths.subList(0, Math.min(SHOWN, paths.size())))
                        + (paths.size() > SHOWN ? " and " + (paths.size() - SHOWN) + " more of " + section : ""),
                "add " + (paths.size() == 1 ? "it; " : "them; ") + file(Language.EN) + " has the English texts."));
    }

    private static void placeholders(String path, Node.Leaf leaf, Node.Leaf original, Problems problems) {
        Set<String> known = MessagePattern.arguments(original.text());
        for (String argument : MessagePattern.arguments(leaf.text())) {
            if (!known.contains(argument)) {
                problems.add(leaf.spot(),
                        "unknown placeholder {" + argument + "} in " + path + " (not in the English text)",
                        Nearest.advice(argument, known, "replace it with words, or add it to the English text."));
                return;
            }
        }
    }
}
