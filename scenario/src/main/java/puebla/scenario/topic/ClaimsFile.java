package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import puebla.scenario.book.Account;
import puebla.scenario.book.Claim;
import puebla.scenario.book.Claim.Test;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;
import puebla.scenario.tree.Node;

/** The file {@code claims.yaml}: the claims of the accounts, and the tests of the claims on an ensemble. */
final class ClaimsFile {
    private static final int SYSTEMS = 22;
    private static final Shape SYSTEM = new Shape.Word("system of the design",
            Stream.concat(Stream.of("all"), IntStream.rangeClosed(1, SYSTEMS).mapToObj(i -> "S" + i)).toList());
    private static final Shape MEASURE = new Shape.Ref(Sheet.MEASURES);
    private static final Shape BOUND = new Shape.Plain();

    private static final Shape TEST = form(must("measure", MEASURE),
            may("happened", word("answer", "yes", "no")),
            may("low", BOUND),
            may("high", BOUND));

    private static final Shape VERSION = form(may("part", Parts.ID),
            must("accounts", new Shape.Several(Parts.ID, 1, 50)),
            may("says", new Shape.Maybe(new Shape.PartOfDate())),
            may("measure", MEASURE),
            may("place", new Shape.Ref(Sheet.PLACES)),
            may("holds", new Shape.OneOrSeveral(TEST)));

    static final Shape SHAPE = form(must("accounts", list(form(must("id", Parts.ID),
            must("name", Parts.NAME),
            must("language", Parts.ID),
            may("note", Parts.TEXT)))),
            must("claims", list(form(must("id", Parts.ID),
                    must("system", new Shape.OneOrSeveral(SYSTEM)),
                    must("kind", word("kind of claim", Claim.Kind.class)),
                    must("statement", Parts.NAME),
                    must("accounts", new Shape.Table(Parts.ID, Parts.TEXT, false)),
                    must("versions", new Shape.Several(VERSION, 1, 50)),
                    may("scored", new Shape.Flag()),
                    may("test", form(must("changes", new Shape.Several(Parts.TEXT, 1, 20)),
                            must("measure", MEASURE),
                            must("expect",
                                    word("expectation", "later", "earlier", "likelier", "rarer", "more", "less")),
                            must("means", Parts.NAME))),
                    may("note", new Shape.Either(Parts.TEXT, new Shape.Names(false)))))));

    private ClaimsFile() {}

    static void check(Ids ids, Problems problems) {
        Row root = ids.root(Sheet.CLAIMS).orElse(null);
        if (root == null) {
            return;
        }
        List<String> accounts = root.rows("accounts").stream().flatMap(row -> row.maybeText("id").stream()).toList();
        Set<String> seen = new HashSet<>();
        for (Row row : root.rows("accounts")) {
            row.maybeText("id").filter(id -> !seen.add(id)).ifPresent(id -> problems.add(row.spot("id"),
                    "duplicate account '" + id + "'", "give one of them another id."));
        }
        for (Row claim : ids.rows(Sheet.CLAIMS)) {
            accountsOf(claim, accounts, problems);
            kind(claim, problems);
            for (Row version : claim.rows("versions")) {
                version(claim, version, ids, problems);
            }
        }
    }

    private static void accountsOf(Row claim, List<String> accounts, Problems problems) {
        Row stands = claim.maybeRow("accounts").orElse(null);
        if (stands == null) {
            return;
        }
        stands.fields().entries().forEach((account, entry) -> {
            if (!accounts.contains(account)) {
                problems.add(entry.key(), "unknown account '" + account + "'",
                        Nearest.advice(account, accounts, "add it to accounts at the top of the file."));
            }
        });
        Set<String> covered = new HashSet<>();
        for (Row version : claim.rows("versions")) {
            for (Node node : version.list("accounts")) {
                if (node instanceof Node.Leaf leaf) {
                    if (!stands.fields().entries().containsKey(leaf.text())) {
                        problems.add(leaf.spot(),
                                "unknown account '" + leaf.text() + "' in a version of the claim " + claim.said("id"),
                                Nearest.advice(leaf.text(), stands.keys(),
                                        "add it to accounts of the claim, with the position of the claim in its text."));
                    } else if (!covered.add(version.said("part") + "/" + leaf.text())) {
                        problems.add(leaf.spot(),
                                "duplicate account '" + leaf.text() + "' in versions of the same part of "
                                        + claim.said("id"),
                                "give the versions different parts, or remove the account from one of them.");
                    }
                }
            }
        }
        for (String account : stands.keys()) {
            if (covered.stream().noneMatch(one -> one.endsWith("/" + account))) {
                problems.add(claim.spot("versions"),
                        "missing version of " + claim.said("id") + " for the account '" + account + "'",
                        "add the account to the accounts of a version.");
            }
        }
    }

    private static void kind(Row claim, Problems problems) {
        boolean cause = claim.said("kind").equals("cause");
        String id = claim.text("id", "the claim");
        if (cause && !claim.has("test")) {
            problems.add(claim.spot(), "missing key 'test' in " + id + " (expected for a cause)",
                    "add test: {changes: […], measure: …, expect: …, means: {…}}.");
        } else if (!cause && claim.has("test")) {
            problems.add(claim.spot("test"), "invalid key 'test' in " + id + " (expected only for a cause)",
                    "remove the test, or write kind: cause.");
        }
        if (cause && !claim.said("scored").equals("false")) {
            problems.add(claim.spot("scored"),
                    "invalid value '" + claim.text("scored", "true") + "' for scored of " + id
                            + " (expected false; a share of runs cannot score a cause)",
                    "write scored: false.");
        }
    }

    private static void version(Row claim, Row version, Ids ids, Problems problems) {
        String kind = claim.said("kind");
        String id = claim.text("id", "the claim");
        if (kind.equals("occurrence") && !version.has("measure")) {
            problems.add(version.spot(),
                    "missing key 'measure' in a version of " + id + " (expected for an occurrence)",
                    "add measure: with the id of a measure of kind first-event.");
        }
        if (kind.equals("state") && !version.has("holds")) {
            problems.add(version.spot(), "missing key 'holds' in a version of " + id + " (expected for a state)",
                    "add holds: [{measure: …, low: …, high: …}].");
        }
        version.maybeText("measure").flatMap(measure -> ids.row(Sheet.MEASURES, measure)).filter(MeasuresFile::isAmount)
                .ifPresent(
                        measure -> problems.add(version.spot("measure"),
                                "invalid value '" + version.said("measure") + "' for measure of a version of " + id
                                        + " (expected a first-event)",
                                "name a measure of kind first-event; test amounts under holds."));
        Span.of(ids).ifPresent(span -> saysNearTheWar(version, span, problems));
        for (Row test : version.rows("holds")) {
            ids.row(Sheet.MEASURES, test.said("measure")).ifPresent(measure -> bounds(test, measure, problems));
        }
    }

    private static void saysNearTheWar(Row version, Span span, Problems problems) {
        String says = version.said("says");
        if (says.matches("[0-9]{4}.*")) {
            int year = Integer.parseInt(says.substring(0, 4));
            if (year < span.firstDay().getYear() - 40 || year > span.horizon().getYear() + 40) {
                problems.add(version.spot("says"),
                        "invalid value '" + says + "' for 'says' (expected a year at most 40 years from the war)",
                        "correct the year.");
            }
        }
    }

    private static void bounds(Row test, Row measure, Problems problems) {
        boolean date = measure.said("kind").equals("first-event");
        if (test.has("happened") == (test.has("low") || test.has("high"))) {
            problems.add(test.spot(),
                    "invalid test of " + test.said("measure") + " (expected either happened or bounds)",
                    "write happened: yes or no, or low, high or both.");
        }
        for (String key : List.of("low", "high")) {
            if (test.has(key) && (date ? test.maybeDate(key).isEmpty() : test.maybeNumber(key).isEmpty())) {
                problems.add(test.spot(key),
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
            problems.add(test.spot("low"),
                    "invalid bounds: low = " + test.said("low") + " is above high = " + test.said("high"),
                    "write low ≤ high.");
        }
    }

    static List<Account> accounts(Ids ids) {
        return ids.root(Sheet.CLAIMS).map(root -> root.rows("accounts")).orElse(List.of()).stream()
                .map(row -> new Account(row.text("id"), Parts.wording(row, "name"), row.text("language"))).toList();
    }

    static List<Claim> entries(Ids ids) {
        List<String> all = accounts(ids).stream().map(Account::id).toList();
        var claims = new ArrayList<Claim>();
        for (Row row : ids.rows(Sheet.CLAIMS)) {
            Map<String, String> stands = new LinkedHashMap<>();
            Row accounts = row.row("accounts");
            accounts.keys().forEach(account -> stands.put(account, accounts.text(account)));
            Optional<Claim.PairOfWorlds> test = row.maybeRow("test")
                    .map(pair -> new Claim.PairOfWorlds(pair.texts("changes"), pair.text("measure"),
                            pair.text("expect"), Parts.wording(pair, "means")));
            claims.add(new Claim(row.text("id"), row.texts("system"), row.word("kind", Claim.Kind.class),
                    Parts.wording(row, "statement"), stands,
                    all.stream().filter(account -> !stands.containsKey(account)).toList(),
                    row.rows("versions").stream().map(version -> version(version, ids)).toList(), test,
                    !row.text("scored", "true").equals("false")));
        }
        return claims;
    }

    private static Claim.Version version(Row row, Ids ids) {
        return new Claim.Version(row.said("part"), row.texts("accounts"), row.said("says"), row.said("measure"),
                row.rows("holds").stream().map(test -> test(test, ids)).toList(), row.said("place"));
    }

    private static Test test(Row row, Ids ids) {
        String measure = row.text("measure");
        if (row.has("happened")) {
            return new Test.Happened(measure, row.text("happened").equals("yes"));
        }
        if (ids.row(Sheet.MEASURES, measure).orElseThrow().text("kind").equals("first-event")) {
            Span span = Span.of(ids).orElseThrow();
            return new Test.OnDays(measure, span.day(row, "low", Integer.MIN_VALUE),
                    span.day(row, "high", Integer.MAX_VALUE));
        }
        return new Test.Between(measure, row.number("low", Double.NEGATIVE_INFINITY),
                row.number("high", Double.POSITIVE_INFINITY));
    }
}
