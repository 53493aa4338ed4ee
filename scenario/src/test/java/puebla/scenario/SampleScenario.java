package puebla.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Parameter;
import puebla.scenario.catalog.MessageSyntax;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.file.BaseFiles;
import puebla.scenario.override.Changes;
import puebla.scenario.source.ScenarioFolder;

/**
 * A small valid scenario as texts by file name. A test corrupts one text and asserts the problems that the reader
 * reports.
 */
final class SampleScenario {
    private final Map<String, String> files = new TreeMap<>();
    private final Path folder;

    private SampleScenario(Path folder) {
        this.folder = folder;
        files.putAll(VALID);
    }

    /** Returns a valid scenario, to be written into this folder. */
    static SampleScenario in(Path folder) {
        return new SampleScenario(folder);
    }

    /**
     * Replaces the first occurrence of a text.
     *
     * @throws IllegalArgumentException
     *             if the file does not contain the text
     */
    SampleScenario with(String file, String old, String text) {
        String content = text(file);
        int at = content.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("'" + old + "' is not in " + file + ":\n" + content);
        }
        files.put(file, content.substring(0, at) + text + content.substring(at + old.length()));
        return this;
    }

    SampleScenario withFile(String file, String content) {
        files.put(file, content);
        return this;
    }

    /** Gives the scenario its own empty files of defaults, so that it has no others. */
    SampleScenario withoutDefaults() {
        for (String name : BaseFiles.names()) {
            String topic = name.substring(name.lastIndexOf('/') + 1).replace(".yaml", "");
            files.put(name, name.contains("texts/") ? "{}\n" : topic + ": []\n");
        }
        return this;
    }

    SampleScenario without(String file) {
        files.remove(file);
        return this;
    }

    String text(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    /** Returns {@code file:line:column} of the first occurrence of a text. */
    String placeOf(String file, String text) {
        int at = text(file).indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("'" + text + "' is not in " + file);
        }
        String before = text(file).substring(0, at);
        return file + ":" + (before.lines().count() + (before.endsWith("\n") || before.isEmpty() ? 1 : 0)) + ":"
                + (at - before.lastIndexOf('\n'));
    }

    /** Removes all languages but these from the list, the names and the texts. The first becomes the main language. */
    SampleScenario withLanguages(String... ids) {
        var kept = List.of(ids);
        files.keySet().removeIf(file -> file.startsWith("texts/") && kept.stream().noneMatch(id -> file.equals(
                "texts/" + id + ".yaml")));
        String name = kept.stream().map(id -> id + ": Word").collect(Collectors.joining(", ", "{", "}"));
        files.replaceAll((file, text) -> text.replace(name("Word"), name).replace("means: {en: ",
                "means: {" + kept.getFirst() + ": "));
        return with("scenario.yaml", "[en, es, fr, it, pt, ar]", "[" + String.join(", ", kept) + "]");
    }

    /** Writes the files. */
    Path write() {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Loading load(String... changes) {
        return Scenarios.load(write(), Changes.parse(List.of(changes)));
    }

    Loading.Loaded loaded(String... changes) {
        Loading loading = load(changes);
        if (loading instanceof Loading.Invalid refused) {
            throw new AssertionError(
                    refused.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
        return (Loading.Loaded) loading;
    }

    List<Diagnostic> diagnostics(String... changes) {
        return load(changes) instanceof Loading.Invalid refused ? refused.diagnostics() : List.of();
    }

    /** Returns the problems in their printed form, with the texts checked. */
    List<String> saysOfTexts(MessageSyntax syntax) {
        return Scenarios.load(new ScenarioFolder(write()), List.of(), syntax) instanceof Loading.Invalid refused
                ? refused.diagnostics().stream().map(Diagnostic::toString).toList() : List.of();
    }

    /** Returns the problems in their printed form. */
    List<String> says(String... changes) {
        return diagnostics(changes).stream().map(Diagnostic::toString).toList();
    }

    /** Returns a name in six languages, as YAML. */
    static String name(String word) {
        return "{en: " + word + ", es: " + word + ", fr: " + word + ", it: " + word + ", pt: " + word + ", ar: كلمة}";
    }

    private static final String CREED =
            "positions: {reform-laws: 0.1, foreign-rule: 0.2, monarchy: 0.3, order-and-property: 0.4, village-autonomy: 0.5}, "
                    + "zeal: {reform-laws: 0.1, foreign-rule: 0.2, monarchy: 0.3, order-and-property: 0.4, village-autonomy: 0.5}";
    private static final String BASIS = "source: book, confidence: low";

    /** The parameter of traits.yaml, and one of the parameters of parameters.yaml. */
    static final Parameter TRAIT = Submodels.all().parameter("debt.moratorium-base").orElseThrow();
    static final Parameter PARAMETER = Submodels.all().parameter("debt.stress-on-day-zero").orElseThrow();

    private static final Map<String, String> VALID = valid();

    private static Map<String, String> valid() {
        Map<String, String> files = new TreeMap<>();
        files.put("scenario.yaml", """
                id: sample
                name: NAME
                version: 0.1.0
                first-day: 1861-06-01
                horizon: 1862-12-31
                capital: capital
                entry-port: harbour
                roles: {home: republic, client: empire, patron: france, neighbour: union}
                submodels: [SUBMODELS]
                languages: [en, es, fr, it, pt, ar]
                summary: NAME
                """);
        files.put("sources.yaml", """
                sources:
                  - {id: book, title: A book, url: "https://example.org/book", lang: en}
                """);
        files.put("states.yaml", """
                states:
                  - {id: lowland, name: NAME, people: 1000, leaning: liberal, guerrilla: low, source: book, confidence: low}
                """);
        files.put("places.yaml", """
                places:
                  - id: harbour
                    name: NAME
                    lat: 19.5
                    lon: -96.1
                    elevation-m: 5
                    state: lowland
                    kind: port
                    importance: 1
                    climate: coast
                    works: forts
                    people: {value: 40000, min: 30000, max: 50000, source: book, confidence: low}
                    town: 9000
                    control: -0.9
                    groups: {clerical: 0.4, radical: 0.6}
                    port: {customs-share: 1.0, source: book, confidence: high}
                  - {id: capital, name: NAME, lat: 19.4, lon: -99.1, elevation-m: 2240, state: lowland, kind: city, importance: 1,
                     climate: highland, works: town, people: 200000, town: 150000, control: -0.8, groups: {clerical: 0.5, radical: 0.5}, mint-share: 1}
                  - {id: hamlet, name: NAME, lat: 20, lon: -98, elevation-m: 900, state: lowland, kind: town, importance: 3,
                     climate: foothill, works: none, people: 9000, town: 500, control: 0, groups: {clerical: 1, radical: 0}}
                seasons:
                  rains: {first-month: 6, last-month: 9}
                  fever: {first-month: 11, last-month: 2}
                  sowing: {first-month: 4, last-month: 7}
                  pacific-fever: 0.7
                  source: book
                  confidence: low
                """);
        files.put("routes.yaml", """
                routes:
                  - {id: harbour--capital, from: harbour, to: capital, class: carriage, terrain: plain, km: 400, source: book, confidence: low}
                  - {id: capital--hamlet, from: capital, to: hamlet, class: mule, terrain: hills, km: 90, source: book, confidence: low}
                speeds:
                  march-km-per-day: {plain: 22, hills: {value: 18, source: book, confidence: low}, mountain: 14, desert: 20, jungle: 12}
                  mule: 0.9
                  track: 0.75
                  ship-km-per-day: 180
                  source: book
                  confidence: low
                """);
        files.put("groups.yaml", """
                groups:
                  - {id: clerical, kind: clerical, name: NAME, emphasis: 0.5, dependence-on-order: 1, resents-foreigners: 0.2, CREED, BASIS}
                  - {id: radical, kind: radical, name: NAME, emphasis: 0.5, dependence-on-order: 0, resents-foreigners: 1, CREED, BASIS}
                governments:
                  home: {creed: 0.7, CREED, BASIS}
                  client-conservative: {creed: -0.5, CREED, BASIS}
                  client-liberal: {creed: 0.1, CREED, BASIS}
                  patron: {CREED, BASIS}
                """);
        files.put("actors.yaml", """
                actors:
                  - {id: republic, role: home, name: NAME, mail-days: 3, neighbour-mail-days: 15, currency: peso, per-peso: 1, BASIS}
                  - {id: empire, role: client, name: NAME, mail-days: 3, neighbour-mail-days: 15, currency: peso, per-peso: 1, BASIS}
                  - id: france
                    role: patron
                    name: NAME
                    mail-days: 30
                    neighbour-mail-days: 14
                    claims-pesos: 3000000
                    pledged-share: 0.1
                    arrears-pesos: 100000
                    grievance: {value: 0.5, range: [0.3, 0.7], prior: normal, source: book, confidence: low}
                    regime-taste: {value: 0.8, range: [0.5, 0.9], prior: uniform, source: book, confidence: low}
                    dynastic-tie: 0.2
                    currency: franc
                    per-peso: 5
                    source: book
                    confidence: low
                  - {id: union, role: neighbour, name: NAME, mail-days: 15, neighbour-mail-days: 0, currency: dollar, per-peso: 1, BASIS}
                  - {id: britain, role: partner, name: NAME, mail-days: 28, neighbour-mail-days: 13, currency: pound, per-peso: 0.2, BASIS}
                """);
        files.put("contingents.yaml", """
                contingents:
                  - {id: republican, actor: republic, side: home, kind: home-line, name: NAME, pool-men: 0, quality: 1, coast-resistance: 0.4, pay-per-year: 110, BASIS}
                  - {id: french, actor: france, side: intervention, kind: patron-corps, name: NAME, pool-men: 60000, quality: {value: 2, range: [1.5, 3], prior: lognormal, BASIS},
                     coast-resistance: 1, pay-per-year: 2000, crossing-days: 45, first-men: 2600, preparation-days: 15, men-per-gun: 250, BASIS}
                  - {id: british, actor: britain, side: intervention, kind: partner-corps, name: NAME, pool-men: 800, quality: 1.5, coast-resistance: 1, pay-per-year: 80, first-men: 800, men-per-gun: 250, BASIS}
                  - {id: rebels, actor: empire, side: intervention, kind: client-line, name: NAME, pool-men: 0, quality: 0.9, coast-resistance: 0.4, pay-per-year: 150, BASIS}
                """);
        files.put("leaders.yaml", """
                leaders:
                  - {id: zaragoza, side: home, office: general, name: NAME, creed: 0.7, ability: {value: 0.2, range: [-0.2, 0.6], prior: normal, BASIS}, grievance: 0,
                     following: 0.2, compromised: 0.4, region: capital, rank: 1, BASIS}
                  - {id: prince, side: intervention, office: ruler, name: NAME, creed: 0.3, ability: 0, grievance: 0, following: 0, compromised: 0, region: capital, rank: 1, BASIS}
                """);
        files.put("forces.yaml", """
                forces:
                  - {id: army, contingent: republican, place: capital, leader: zaragoza, men: 6000, guns: 12, role: field, name: NAME, BASIS}
                """);
        files.put("armies.yaml", """
                armies:
                  - {id: army-of-the-capital, name: NAME, commanders: [zaragoza], bases: [capital], customs: harbour, levy: [capital], BASIS}
                """);
        files.put("candidates.yaml", """
                candidates:
                  - {id: prince, leader: prince, name: NAME, willingness: {value: 0, range: [-1, 1], prior: normal, BASIS}, dynastic-price: 0.7, BASIS}
                """);
        files.put("finance.yaml", """
                customs-pesos-per-year: {value: 10000000, min: 9000000, max: 12000000, source: book, confidence: high}
                interior-pesos-per-year: 5000000
                direct-pesos-per-year: 1500000
                mint-pesos-per-year: 1000000
                home-civil-pesos-per-year: 5000000
                client-civil-pesos-per-year: 5000000
                home-chest-pesos: 150000
                patron-budget-francs-per-year: 65000000
                expedition-debt-francs: 270000000
                charge-per-man-francs-per-year: 1000
                taxes-under-partial-control: 0.6
                taxes-contested: {value: 0.2, source: book, confidence: low}
                loans:
                  - {id: loan-a, nominal-francs: 200000000, coupon: 0.06, ask-price: 0.63, fees: 0.1, prepaid: 0.1, old-holders: 0.2, patron-cut: 0.2, BASIS}
                """);
        files.put("calendar.yaml", """
                calendar:
                  - {id: civil-war-ends, kind: neighbour-war-ends, date: 1862-05-26, sd-days: 120, probability: 0.9, days: 0, strains: {}, group: civil-war, name: NAME, BASIS}
                  - {id: rising, kind: crisis, date: 1862-01-22, sd-days: 60, probability: 0.8, days: 300, strains: {france: 0.2}, group: europe, name: NAME, BASIS}
                  - {id: congress, kind: crisis, date: 1862-03-01, sd-days: 30, probability: 0.8, days: 30, strains: {france: 0.1}, requires: rising, keeps-distance: true, group: congress, name: NAME, BASIS}
                """);
        files.put("parameters.yaml", "parameters:\n" + Submodels.all().parameters().stream().filter(one -> one != TRAIT)
                .sorted(Comparator.comparing(one -> one != PARAMETER))
                .map(SampleScenario::parameter).collect(Collectors.joining()));
        files.put("traits.yaml", "traits:\n" + parameter(TRAIT));
        files.put("decisions.yaml", "decisions:\n"
                + Submodels.all().decisions().stream().map(SampleScenario::decisions).collect(Collectors.joining()));
        files.put("levers.yaml", """
                levers:
                  - {key: calendar.mode, sets: calendar-mode, kind: choice, values: [fixed, jittered, drawn, off], default: jittered, means: {en: How events get their days}, affects: [landing]}
                  - {key: uncertainty.parameters, sets: drawn, kind: choice, values: [drawn, central], default: drawn, means: {en: Uncertain numbers}}
                  - {key: levers.disease, sets: disease, kind: factor, values: [0, 5], default: 1, means: {en: Deaths of disease}}
                  - {key: calendar.civil-war.end, sets: calendar.civil-war-ends.date, kind: date, values: [historical, never], default: historical, means: {en: End of the civil war}}
                  - {key: levers.shelters, sets: decisions.patron.shelter-exiles, kind: choice, values: [free, yes, no], default: free, means: {en: Does the patron land exiles}}
                """);
        files.put("measures.yaml", """
                measures:
                  - {id: landing, name: NAME, kind: first-event, events: [{event: landing, place: harbour}], record: {date: 1862-01-08, source: book}}
                  - {id: capital-taken, name: NAME, kind: first-event, given: landing, events: [{event: place-taken, place: capital, side: intervention}]}
                  - {id: dead, name: NAME, kind: sum-of-flow, flow: dead, of: french, unit: men}
                  - {id: sick-dead, name: NAME, kind: sum-of-flow, flow: dead-by-disease, of: french, from: 1861-12-01, to: 1862-03-31, unit: men}
                  - {id: sick-share, name: NAME, kind: ratio, over: sick-dead, under: dead, unit: share}
                  - {id: peak, name: NAME, kind: maximum, gauge: strength, of: french, unit: men}
                  - {id: bands-low, name: NAME, kind: minimum, gauge: bands, from: 1862-01-01, to: capital-taken, unit: men}
                  - {id: people, name: NAME, kind: state-on-date, gauge: client-people, date: 1862-06-01, unit: share}
                  - {id: march, name: NAME, kind: days-between, from: landing, to: capital-taken, unit: days}
                  - {id: fights, name: NAME, kind: count, events: [{event: battle-won}, {event: battle-lost}], from: 1862-01-01, to: 1862-12-31, unit: engagements}
                  - {id: deadlier, name: NAME, kind: largest, of: [dead, sick-dead], labels: [1, 2], unit: label}
                """);
        files.put("outcomes.yaml", """
                outcomes:
                  - {id: empire, name: NAME, means: {en: The capital is held}, ends: [{measure: capital-taken, days-since: 300}], at-horizon: [{measure: capital-taken, happened: yes}]}
                  - {id: republic, name: NAME, means: {en: It is not}, at-horizon: []}
                """);
        files.put("claims.yaml", """
                accounts:
                  - {id: it, name: NAME, language: it}
                  - {id: pt, name: NAME, language: pt}
                claims:
                  - {id: landed, system: S3, kind: occurrence, statement: NAME, accounts: {it: "1.5"}, versions: [{accounts: [it], says: "1862", measure: landing}]}
                  - {id: deadly, system: [S16], kind: state, statement: NAME, accounts: {it: "4.1", pt: "4.1"}, versions: [{accounts: [it, pt], holds: [{measure: dead, low: 5000}]}]}
                  - {id: europe-first, system: all, kind: cause, scored: false, statement: NAME, accounts: {pt: "4.2"}, versions: [{accounts: [pt], says: null}],
                     test: {changes: [calendar.europe=off], measure: capital-taken, expect: later, means: NAME}}
                """);
        for (String language : List.of("en", "es", "fr", "it", "pt", "ar")) {
            files.put("texts/" + language + ".yaml", """
                    events:
                      landing: "{men} men land at {place}."
                      place-taken.capital: "{place} falls."
                    reasons:
                      hunger: hunger
                    """);
        }
        files.computeIfPresent("texts/ar.yaml", (file, text) -> text.replace("men land at", "كلمة")
                .replace("falls", "كلمة").replace(": hunger", ": كلمة"));
        files.replaceAll(
                (file, text) -> text.replace("SUBMODELS", String.join(", ", Submodels.all().ids()))
                        .replace("NAME", name("Word")).replace("CREED", CREED).replace("BASIS", BASIS));
        return files;
    }

    private static String parameter(Parameter parameter) {
        boolean atLeastOne = parameter.least() >= 1 || parameter.unit().equals("pesos a month");
        String value = atLeastOne ? "2" : parameter.most() < 1 ? "0.02" : "0.5";
        String range = atLeastOne ? "[1, 3]" : parameter.most() < 1 ? "[0.01, 0.03]" : "[0.25, 0.75]";
        return "  - {id: " + parameter.id() + ", value: " + value + ", unit: \"" + parameter.unit() + "\", range: "
                + range
                + ", prior: uniform, source: book, confidence: low}\n";
    }

    private static String decisions(DecisionPoint<?> point) {
        List<String> choosers = switch (point.id().substring(0, point.id().indexOf('.'))) {
            case "home" -> List.of("republic");
            case "creditor" -> List.of("france", "britain");
            case "partner" -> List.of("britain");
            case "commander" -> List.of("france", "republic");
            case "ruler", "candidate" -> List.of("empire");
            case "neighbour" -> List.of("union");
            default -> List.of("france");
        };
        return choosers.stream()
                .map(chooser -> decision(point, chooser, chooser.equals(choosers.getFirst()) ? "" : "-of-" + chooser))
                .collect(Collectors.joining());
    }

    private static String decision(DecisionPoint<?> point, String chooser, String ending) {
        String options = point.optionIds().stream()
                .map(option -> "      " + option + ": {constant: 0.5, weights: {" + point.features().getFirst().id()
                        + ": 1.5}}\n")
                .collect(Collectors.joining());
        return "  - id: " + point.id() + ending + "\n    point: " + point.id() + "\n    chooser: " + chooser
                + "\n    name: "
                + name("Word") + "\n    precision: 1\n    options:\n" + options
                + "    historical: " + point.optionIds().getFirst() + "\n    source: book\n    confidence: low\n";
    }
}
