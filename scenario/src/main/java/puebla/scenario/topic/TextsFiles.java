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
import puebla.scenario.tree.Node;

/**
 * {@code texts/<language>.yaml}: what the chronicle and the pages say. A tree of texts, the same paths in every language;
 * {@code events} by kind (and variant), {@code reasons} by feature.
 */
public final class TextsFiles {
    /** Addresses, placeholders, the heads and keys of plural forms, what is left of their braces. */
    private static final Pattern MACHINERY =
            Pattern.compile("\\bhttps?:\\S*|\\{\\w+}|\\{\\w+, *\\w+, *|[\\w=]+\\{|[{}#]");
    private static final int SHOWN = 12;

    private TextsFiles() {}

    public static String file(Language language) {
        return "texts/" + language.id() + ".yaml";
    }

    public static List<String> files() {
        return Arrays.stream(Language.values()).map(TextsFiles::file).toList();
    }

    /** All texts of the languages that could be read, with what is wrong between them. */
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
            case Node.Leaf leaf when path.isEmpty() -> problems.add(leaf.spot(), "the file is a single value",
                    "write texts by key: events: {…}, reasons: {…}.");
            case Node.Leaf leaf -> {
                texts.put(path, leaf);
                if (leaf.empty() || leaf.text().isBlank()) {
                    problems.add(leaf.spot(), "the text " + path + " is empty", "write it.");
                } else if (!leaf.isText()) {
                    problems.add(leaf.spot(), path + " = " + leaf.text() + " is no text for YAML",
                            "put it in quotes: \"" + leaf.text() + "\".");
                } else {
                    MessagePattern.fault(leaf.text())
                            .ifPresent(fault -> problems.add(leaf.spot(), "the pattern " + path + ": " + fault,
                                    "close every brace that is opened; write '{' for a brace as such."));
                }
            }
            case Node.Items list -> problems.add(list.spot(), path + " is a list", "write texts by key.");
        }
    }

    private static void known(String path, String key, Spot spot, Problems problems) {
        String head = key.split("\\.", 2)[0];
        if (path.equals("events")) {
            var kinds = Arrays.stream(Kind.values()).map(Kind::id).toList();
            if (!kinds.contains(head)) {
                problems.add(spot, "no event of the model is of the kind '" + head + "'",
                        Nearest.advice(head, kinds, "write the id of a kind of event, alone or with .variant."));
            }
        } else if (path.equals("reasons")) {
            var features = Arrays.stream(Feature.values()).map(Feature::id).toList();
            if (!features.contains(key)) {
                problems.add(spot, "the model has no feature '" + key + "'",
                        Nearest.advice(key, features, "write the id of a feature of the model."));
            }
        }
    }

    /** What a reader sees of a pattern in any case: the words, also those of plural branches, without names and addresses. */
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
                List<String> near = Nearest.to(path, missing);
                near.stream().findFirst().ifPresent(missing::remove);
                problems.add(leaf.spot(), "the text " + path + " is not in " + file(Language.EN),
                        near.isEmpty() ? "write it there and in every language, or take it out."
                                : "Maybe you meant " + Nearest.orList(near) + ".");
            } else if (!language.fits(words(leaf.text()))) {
                problems.add(leaf.spot(),
                        "the text " + path + " is not translated into " + language.english() + " (" + language.id()
                                + ")",
                        "write it in " + language.english() + ".");
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
                "write " + (paths.size() == 1 ? "it; " : "them; ") + file(Language.EN) + " has the English."));
    }

    private static void placeholders(String path, Node.Leaf leaf, Node.Leaf original, Problems problems) {
        Set<String> known = MessagePattern.arguments(original.text());
        for (String argument : MessagePattern.arguments(leaf.text())) {
            if (!known.contains(argument)) {
                problems.add(leaf.spot(),
                        "the text " + path + " has the placeholder {" + argument + "}, which the English lacks",
                        Nearest.advice(argument, known, "write words instead, or add it to the English."));
                return;
            }
        }
    }
}
