package puebla.narrative;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.override.Changes;
import puebla.scenario.source.ScenarioFolder;

/** The scenarios that are shipped with Puebla, loaded once. */
record Shipped(Loading.Loaded loaded) {
    static final Shipped MEXICO = read("mexico-1861");
    static final Shipped SIX_PLACES = read("six-places");

    Scenario scenario() {
        return loaded.scenario();
    }

    ScenarioMetadata metadata() {
        return loaded.metadata();
    }

    static List<Shipped> all() {
        return List.of(MEXICO, SIX_PLACES);
    }

    Map<String, String> texts(Language language) {
        return new TreeMap<>(metadata().messages().of(language));
    }

    /** Loads a scenario with overrides. */
    static Shipped read(String id, String... changes) {
        var folder = Path.of(System.getProperty("puebla.home", ".."), "scenarios", id);
        return switch (Scenarios.load(new ScenarioFolder(folder), Changes.parse(List.of(changes)),
                new IcuMessageSyntax())) {
            case Loading.Loaded loaded -> new Shipped(loaded);
            case Loading.Invalid refused ->
                    throw new IllegalStateException(id + ": " + refused.diagnostics().getFirst());
        };
    }
}
