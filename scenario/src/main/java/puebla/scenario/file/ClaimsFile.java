package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import puebla.scenario.catalog.Account;
import puebla.scenario.catalog.Claim;
import puebla.scenario.catalog.Claim.Test;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.source.Node;

/** The file {@code claims.yaml}: the claims of the accounts, and the tests of the claims on an ensemble. */
final class ClaimsFile {
    private static final int SYSTEMS = 22;
    private static final Schema SYSTEM = new Schema.Word("system of the design",
            Stream.concat(Stream.of("all"), IntStream.rangeClosed(1, SYSTEMS).mapToObj(i -> "S" + i)).toList());
    private static final Schema MEASURE = new Schema.Ref(ScenarioFile.MEASURES);
    private static final Schema BOUND = new Schema.Plain();

    private static final Schema TEST = form(must("measure", MEASURE),
            may("happened", word("answer", "yes", "no")),
            may("low", BOUND),
            may("high", BOUND));

    private static final Schema VERSION = form(may("part", CommonSchemas.ID),
            must("accounts", new Schema.Several(CommonSchemas.ID, 1, 50)),
            may("says", new Schema.Maybe(new Schema.PartOfDate())),
            may("measure", MEASURE),
            may("place", new Schema.Ref(ScenarioFile.PLACES)),
            may("holds", new Schema.OneOrSeveral(TEST)));

    static final Schema SCHEMA = form(must("accounts", list(form(must("id", CommonSchemas.ID),
            must("name", CommonSchemas.NAME),
            must("language", CommonSchemas.ID),
            may("note", CommonSchemas.TEXT)))),
            must("claims", list(form(must("id", CommonSchemas.ID),
                    must("system", new Schema.OneOrSeveral(SYSTEM)),
                    must("kind", word("kind of claim", Claim.Kind.class)),
                    must("statement", CommonSchemas.NAME),
                    must("accounts", new Schema.Table(CommonSchemas.ID, CommonSchemas.TEXT, false)),
                    must("versions", new Schema.Several(VERSION, 1, 50)),
                    may("scored", new Schema.Flag()),
                    may("test", form(must("changes", new Schema.Several(CommonSchemas.TEXT, 1, 20)),
                            must("measure", MEASURE),
                            must("expect",
                                    word("expectation", "later", "earlier", "likelier", "rarer", "more", "less")),
                            must("means", CommonSchemas.NAME))),
                    may("note", new Schema.Either(CommonSchemas.TEXT, new Schema.Names(false)))))));

    private ClaimsFile() {}

    static void check(EntryIndex index, Diagnostics diagnostics) {
        EntryView root = index.root(ScenarioFile.CLAIMS).orElse(null);
        if (root == null) {
            return;
        }
        List<String> accounts =
                root.entries("accounts").stream().flatMap(entry -> entry.maybeText("id").stream()).toList();
        Set<String> seen = new HashSet<>();
        for (EntryView entry : root.entries("accounts")) {
            entry.maybeText("id").filter(id -> !seen.add(id)).ifPresent(id -> diagnostics.add(entry.location("id"),
                    "duplicate account '" + id + "'", "give one of them another id."));
        }
        for (EntryView claim : index.entries(ScenarioFile.CLAIMS)) {
            accountsOf(claim, accounts, diagnostics);
            kind(claim, diagnostics);
            for (EntryView version : claim.entries("versions")) {
                version(claim, version, index, diagnostics);
            }
        }
    }

    private static void accountsOf(EntryView claim, List<String> accounts, Diagnostics diagnostics) {
        EntryView stands = claim.maybeEntry("accounts").orElse(null);
        if (stands == null) {
            return;
        }
        stands.mapping().entries().forEach((account, entry) -> {
            if (!accounts.contains(account)) {
                diagnostics.add(entry.key(), "unknown account '" + account + "'",
                        Suggestions.advice(account, accounts, "add it to accounts at the top of the file."));
            }
        });
        Set<String> covered = new HashSet<>();
        for (EntryView version : claim.entries("versions")) {
            for (Node node : version.list("accounts")) {
                if (node instanceof Node.Scalar scalar) {
                    if (!stands.mapping().entries().containsKey(scalar.text())) {
                        diagnostics.add(scalar.location(),
                                "unknown account '" + scalar.text() + "' in a version of the claim " + claim.said("id"),
                                Suggestions.advice(scalar.text(), stands.keys(),
                                        "add it to accounts of the claim, with the position of the claim in its text."));
                    } else if (!covered.add(version.said("part") + "/" + scalar.text())) {
                        diagnostics.add(scalar.location(),
                                "duplicate account '" + scalar.text() + "' in versions of the same part of "
                                        + claim.said("id"),
                                "give the versions different parts, or remove the account from one of them.");
                    }
                }
            }
        }
        for (String account : stands.keys()) {
            if (covered.stream().noneMatch(one -> one.endsWith("/" + account))) {
                diagnostics.add(claim.location("versions"),
                        "missing version of " + claim.said("id") + " for the account '" + account + "'",
                        "add the account to the accounts of a version.");
            }
        }
    }

    private static void kind(EntryView claim, Diagnostics diagnostics) {
        boolean cause = claim.said("kind").equals("cause");
        String id = claim.text("id", "the claim");
        if (cause && !claim.has("test")) {
            diagnostics.add(claim.location(), "missing key 'test' in " + id + " (expected for a cause)",
                    "add test: {changes: […], measure: …, expect: …, means: {…}}.");
        } else if (!cause && claim.has("test")) {
            diagnostics.add(claim.location("test"), "invalid key 'test' in " + id + " (expected only for a cause)",
                    "remove the test, or write kind: cause.");
        }
        if (cause && !claim.said("scored").equals("false")) {
            diagnostics.add(claim.location("scored"),
                    "invalid value '" + claim.text("scored", "true") + "' for scored of " + id
                            + " (expected false; a share of runs cannot score a cause)",
                    "write scored: false.");
        }
    }

    private static void version(EntryView claim, EntryView version, EntryIndex index, Diagnostics diagnostics) {
        String kind = claim.said("kind");
        String id = claim.text("id", "the claim");
        if (kind.equals("occurrence") && !version.has("measure")) {
            diagnostics.add(version.location(),
                    "missing key 'measure' in a version of " + id + " (expected for an occurrence)",
                    "add measure: with the id of a measure of kind first-event.");
        }
        if (kind.equals("state") && !version.has("holds")) {
            diagnostics.add(version.location(), "missing key 'holds' in a version of " + id + " (expected for a state)",
                    "add holds: [{measure: …, low: …, high: …}].");
        }
        version.maybeText("measure").flatMap(measure -> index.entry(ScenarioFile.MEASURES, measure))
                .filter(MeasuresFile::isAmount)
                .ifPresent(
                        measure -> diagnostics.add(version.location("measure"),
                                "invalid value '" + version.said("measure") + "' for measure of a version of " + id
                                        + " (expected a first-event)",
                                "name a measure of kind first-event; test amounts under holds."));
        Period.of(index).ifPresent(period -> saysNearTheWar(version, period, diagnostics));
        for (EntryView test : version.entries("holds")) {
            index.entry(ScenarioFile.MEASURES, test.said("measure"))
                    .ifPresent(measure -> bounds(test, measure, diagnostics));
        }
    }

    private static void saysNearTheWar(EntryView version, Period period, Diagnostics diagnostics) {
        String says = version.said("says");
        if (says.matches("[0-9]{4}.*")) {
            int year = Integer.parseInt(says.substring(0, 4));
            if (year < period.firstDay().getYear() - 40 || year > period.horizon().getYear() + 40) {
                diagnostics.add(version.location("says"),
                        "invalid value '" + says + "' for 'says' (expected a year at most 40 years from the war)",
                        "correct the year.");
            }
        }
    }

    private static void bounds(EntryView test, EntryView measure, Diagnostics diagnostics) {
        boolean date = MeasuresFile.isDate(measure);
        if (test.has("happened") == (test.has("low") || test.has("high"))) {
            diagnostics.add(test.location(),
                    "invalid test of " + test.said("measure") + " (expected either happened or bounds)",
                    "write happened: yes or no, or low, high or both.");
        }
        for (String key : List.of("low", "high")) {
            if (test.has(key) && (date ? test.maybeDate(key).isEmpty() : test.maybeNumber(key).isEmpty())) {
                diagnostics.add(test.location(key),
                        "invalid value '" + test.text(key, "a list") + "' for '" + key + "' (expected a "
                                + (date ? "date" : "number") + ")",
                        "write " + (date ? "a date in quotes, for example \"1866-10-01\"."
                                : "a number: " + test.said("measure") + " is an amount."));
            }
        }
        boolean crossed = date
                ? test.maybeDate("low").isPresent() && test.maybeDate("high").isPresent()
                        && test.maybeDate("low").get().isAfter(test.maybeDate("high").get())
                : test.maybeNumber("low").orElse(Double.NEGATIVE_INFINITY)
                        > test.maybeNumber("high").orElse(Double.POSITIVE_INFINITY);
        if (crossed) {
            diagnostics.add(test.location("low"),
                    "invalid bounds: low = " + test.said("low") + " is above high = " + test.said("high"),
                    "write low ≤ high.");
        }
    }

    static List<Account> accounts(EntryIndex index) {
        return index.root(ScenarioFile.CLAIMS).map(root -> root.entries("accounts")).orElse(List.of()).stream()
                .map(entry -> new Account(entry.text("id"), CommonSchemas.localizedText(index, entry, "name"),
                        entry.text("language")))
                .toList();
    }

    static List<Claim> entries(EntryIndex index) {
        List<String> all = accounts(index).stream().map(Account::id).toList();
        var claims = new ArrayList<Claim>();
        for (EntryView entry : index.entries(ScenarioFile.CLAIMS)) {
            Map<String, String> stands = new LinkedHashMap<>();
            EntryView accounts = entry.entry("accounts");
            accounts.keys().forEach(account -> stands.put(account, accounts.text(account)));
            Optional<Claim.PairOfRuns> test = entry.maybeEntry("test")
                    .map(pair -> new Claim.PairOfRuns(pair.texts("changes"), pair.text("measure"),
                            pair.text("expect"), CommonSchemas.localizedText(index, pair, "means")));
            claims.add(new Claim(entry.text("id"), entry.texts("system"), entry.word("kind", Claim.Kind.class),
                    CommonSchemas.localizedText(index, entry, "statement"), stands,
                    all.stream().filter(account -> !stands.containsKey(account)).toList(),
                    entry.entries("versions").stream().map(version -> version(version, index)).toList(), test,
                    !entry.text("scored", "true").equals("false")));
        }
        return claims;
    }

    private static Claim.Version version(EntryView entry, EntryIndex index) {
        return new Claim.Version(entry.said("part"), entry.texts("accounts"), entry.said("says"), entry.said("measure"),
                entry.entries("holds").stream().map(test -> test(test, index)).toList(), entry.said("place"));
    }

    private static Test test(EntryView entry, EntryIndex index) {
        String measure = entry.text("measure");
        if (entry.has("happened")) {
            return new Test.Happened(measure, entry.text("happened").equals("yes"));
        }
        if (MeasuresFile.isDate(index.entry(ScenarioFile.MEASURES, measure).orElseThrow())) {
            Period period = Period.of(index).orElseThrow();
            return new Test.OnDays(measure, period.day(entry, "low", Integer.MIN_VALUE),
                    period.day(entry, "high", Integer.MAX_VALUE));
        }
        return new Test.Between(measure, entry.number("low", Double.NEGATIVE_INFINITY),
                entry.number("high", Double.POSITIVE_INFINITY));
    }
}
