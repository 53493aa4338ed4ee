package puebla.web.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.lab.Json;
import puebla.scenario.book.Language;
import puebla.scenario.problem.Nearest;
import puebla.web.http.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A long question as it was asked, within bounds. It has everything that its answer depends on, so equal questions have equal answers.
 *
 * @param base
 *            changes in force in every world
 * @param change
 *            what makes the difference, for {@link Kind#COMPARE}
 * @param runs
 *            wars, pairs of worlds, or wars among which the nearest is sought
 * @param branches
 *            futures of each morning, for {@link Kind#TURNS}
 */
public record Ask(Kind kind, String scenario, SortedMap<String, String> base, SortedMap<String, String> change,
        long seed,
        int runs, int branches, boolean redrawLatents, Language language) {
    /** Most wars of one question. */
    public static final int MOST_RUNS = 20_000;
    /** Most futures of a morning. */
    public static final int MOST_BRANCHES = 1_000;
    private static final int MOST_CHANGES = 50;
    private static final int LONGEST = 300;
    private static final long LARGEST_SEED = 999_999_999_999_999_999L;
    private static final int NAME_BYTES = 8;
    private static final List<String> KEYS =
            List.of("kind", "scenario", "changes", "change", "seed", "runs", "branches",
                    "redraw_latents", "lang");

    /** What is asked: the command of the same name, or the war nearest to the record. */
    public enum Kind {
        RUN, COMPARE, TURNS, CLAIMS, NEAREST;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }
    }

    public Ask {
        base = Collections.unmodifiableSortedMap(new TreeMap<>(base));
        change = Collections.unmodifiableSortedMap(new TreeMap<>(change));
    }

    /**
     * From what a stranger sent; what is missing is as the command has it.
     *
     * @throws Refusal
     *             when a part of it is unknown, of another kind or out of bounds
     */
    public static Ask of(ObjectNode body, String standardScenario) {
        for (String key : body.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw Refusal.wrong("a question has no '" + shortened(key) + "'", Nearest.advice(key, KEYS, ""));
            }
        }
        var kind = kind(text(body, "kind", ""));
        int runs = (int) whole(body, "runs", kind == Kind.NEAREST ? 200 : 1000, 1, MOST_RUNS);
        long seed = whole(body, "seed", 1, -LARGEST_SEED, LARGEST_SEED);
        var change = changes(body, "change");
        if (kind == Kind.COMPARE && change.isEmpty()) {
            throw Refusal.wrong("nothing is changed, so there is nothing to compare",
                    "give a change, such as {\"levers.us.pressure\": \"0\"}.");
        }
        if (kind != Kind.COMPARE && !change.isEmpty()) {
            throw Refusal.wrong("'change' says what two worlds differ in; " + kind.id() + " has one world",
                    "put it into 'changes'.");
        }
        String lang = text(body, "lang", Language.EN.id());
        return new Ask(kind, text(body, "scenario", standardScenario), changes(body, "changes"), change, seed, runs,
                (int) whole(body, "branches", 200, 1, MOST_BRANCHES), flag(body, "redraw_latents"), language(lang));
    }

    /** The language of this id. */
    public static Language language(String id) {
        return Language.of(id).orElseThrow(() -> Refusal.wrong("there is no language '" + shortened(id) + "'",
                "write one of " + String.join(", ", Language.ids()) + "."));
    }

    private static Kind kind(String id) {
        for (var kind : Kind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        var ids = java.util.Arrays.stream(Kind.values()).map(Kind::id).toList();
        throw Refusal
                .wrong(id.isEmpty() ? "the question does not say its kind" : "there is no question '" + shortened(id)
                        + "'", Nearest.advice(id, ids, "write one of " + String.join(", ", ids) + "."));
    }

    private static String text(ObjectNode body, String key, String otherwise) {
        JsonNode node = body.get(key);
        if (node == null || node.isNull()) {
            return otherwise;
        }
        if (!node.isString() || node.asString().length() > LONGEST) {
            throw Refusal.wrong("'" + key + "' is no text of at most " + LONGEST + " characters", "write one.");
        }
        return node.asString();
    }

    private static boolean flag(ObjectNode body, String key) {
        JsonNode node = body.get(key);
        if (node == null || node.isNull()) {
            return false;
        }
        if (!node.isBoolean()) {
            throw Refusal.wrong("'" + key + "' is neither true nor false", "write one of them.");
        }
        return node.asBoolean();
    }

    private static long whole(ObjectNode body, String key, long otherwise, long least, long most) {
        JsonNode node = body.get(key);
        if (node == null || node.isNull()) {
            return otherwise;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < least || node.asLong() > most) {
            throw Refusal.wrong("'" + key + "' is no whole number from " + least + " to " + most, "write one, such as "
                    + otherwise + ".");
        }
        return node.asLong();
    }

    private static SortedMap<String, String> changes(ObjectNode body, String key) {
        var changes = new TreeMap<String, String>();
        JsonNode node = body.get(key);
        if (node == null || node.isNull()) {
            return changes;
        }
        if (!(node instanceof ObjectNode object)) {
            throw Refusal.wrong("'" + key + "' is no object", "write {\"KEY\": \"VALUE\"}.");
        }
        for (var entry : object.properties()) {
            if (!entry.getValue().isString()) {
                throw Refusal.wrong("the change of '" + shortened(entry.getKey()) + "' is no text",
                        "write its value in quotes.");
            }
            add(changes, entry.getKey(), entry.getValue().asString());
        }
        return changes;
    }

    /** Changes as an address has them. */
    public static SortedMap<String, String> changes(List<String> written) {
        var changes = new TreeMap<String, String>();
        for (String one : written) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw Refusal.wrong("'" + shortened(one) + "' is no change", "write KEY=VALUE.");
            }
            add(changes, one.substring(0, equals).strip(), one.substring(equals + 1).strip());
        }
        return changes;
    }

    private static void add(SortedMap<String, String> changes, String key, String value) {
        if (key.length() + value.length() > LONGEST || changes.size() == MOST_CHANGES) {
            throw Refusal.wrong("the changes are too many or too long",
                    "give at most " + MOST_CHANGES + ", of at most " + LONGEST + " characters each.");
        }
        changes.put(key, value);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** The question as JSON, every part of it. */
    public ObjectNode json() {
        var node = Json.object();
        node.put("kind", kind.id());
        node.put("scenario", scenario);
        var changes = node.putObject("changes");
        base.forEach(changes::put);
        if (kind == Kind.COMPARE) {
            var differs = node.putObject("change");
            change.forEach(differs::put);
        }
        node.put("seed", seed);
        if (kind != Kind.TURNS) {
            node.put("runs", runs);
        } else {
            node.put("branches", branches);
            node.put("redraw_latents", redrawLatents);
        }
        if (kind == Kind.TURNS || kind == Kind.CLAIMS) {
            node.put("lang", language.id());
        }
        return node;
    }

    /** The name of the question: equal questions have the same. */
    String name() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Json.text(json()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
