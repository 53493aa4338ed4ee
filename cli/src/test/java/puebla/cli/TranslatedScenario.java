package puebla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.Language;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.source.Node;
import tools.jackson.databind.json.JsonMapper;

/** Copies of the scenario six-places in some of its languages. */
final class TranslatedScenario {
    private final List<String> languages;

    private TranslatedScenario(List<String> languages) {
        this.languages = languages;
    }

    /** Writes a copy into a folder. The first language becomes the main language. */
    static Path copy(Path folder, String... languages) throws IOException {
        Path shipped = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios/six-places");
        var files = ((Loading.Loaded) Scenarios.load(shipped)).files();
        Files.createDirectories(folder.resolve("texts"));
        var of = new TranslatedScenario(List.of(languages));
        for (String name : files.files().keySet()) {
            var tree = files.tree(name, new Diagnostics()).orElseThrow();
            int texts = name.indexOf("texts/") + "texts/".length();
            if (!name.contains("texts/") || of.languages.contains(name.substring(texts, texts + 2))) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), of.yaml(tree, ""));
            }
        }
        return folder;
    }

    /** Replaces the first part of a file of a copy that matches a pattern. Each key is in one line with its text. */
    static void replace(Path folder, String file, String pattern, String text) throws IOException {
        String content = Files.readString(folder.resolve(file));
        String replaced = content.replaceFirst(pattern, text);
        if (replaced.equals(content)) {
            throw new IllegalArgumentException("'" + pattern + "' is not in " + file);
        }
        Files.writeString(folder.resolve(file), replaced);
    }

    private String yaml(Node node, String key) {
        return switch (node) {
            case Node.Scalar scalar when scalar.isText() && !scalar.empty() -> text(scalar.text());
            case Node.Scalar scalar -> scalar.text();
            case Node.Sequence _ when key.equals("languages") -> languages.toString();
            case Node.Sequence list -> list.items().stream().map(item -> yaml(item, ""))
                    .collect(Collectors.joining(", ", "[", "]"));
            case Node.Mapping map -> map.entries().entrySet().stream()
                    .filter(entry -> key.equals("accounts") || !Language.ids().contains(entry.getKey())
                            || languages.contains(entry.getKey()))
                    .filter(entry -> !isUntranslatedNote(entry.getKey(), entry.getValue().value()))
                    .map(entry -> text(entry.getKey()) + ": " + yaml(entry.getValue().value(), entry.getKey()))
                    .collect(Collectors.joining(",\n ", "{", "}"));
        };
    }

    private boolean isUntranslatedNote(String key, Node value) {
        return key.equals("note") && value instanceof Node.Mapping map && map.at(languages.getFirst()) == null;
    }

    private static String text(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
