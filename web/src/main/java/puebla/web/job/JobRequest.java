package puebla.web.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.app.Bounds;
import puebla.experiment.Json;
import puebla.scenario.catalog.Language;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.web.http.ApiException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Validated job request. It contains everything that the result depends on, so equal requests have equal results.
 *
 * @param kind
 *            kind of the job
 * @param scenario
 *            name of the scenario
 * @param base
 *            changes applied to every run
 * @param change
 *            changes applied to the counterfactual only, for {@link Kind#COMPARE}
 * @param seed
 *            first seed; for {@link Kind#TURNS}, the seed of the base run
 * @param runs
 *            number of runs, or of pairs for {@link Kind#COMPARE}
 * @param branches
 *            number of branches at each branch point, for {@link Kind#TURNS}
 * @param redrawLatents
 *            whether each branch draws parameters, traits and hidden intentions again, for {@link Kind#TURNS}
 * @param language
 *            language of names in the result; the main language of the scenario stands in for one that it lacks
 */
public record JobRequest(Kind kind, String scenario, SortedMap<String, String> base, SortedMap<String, String> change,
        long seed,
        int runs, int branches, boolean redrawLatents, Language language) {
    /** Largest length of a string field [characters]. */
    private static final int LONGEST = 300;
    private static final int NAME_BYTES = 8;
    private static final List<String> KEYS =
            List.of("kind", "scenario", "changes", "change", "seed", "runs", "branches",
                    "redraw_latents", "lang");

    /**
     * Kind of a job: the command of the same name, or for {@code NEAREST} the search for the run nearest to the record.
     */
    public enum Kind {
        RUN, COMPARE, TURNS, CLAIMS, NEAREST;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }
    }

    public JobRequest {
        base = Collections.unmodifiableSortedMap(new TreeMap<>(base));
        change = Collections.unmodifiableSortedMap(new TreeMap<>(change));
    }

    /**
     * Parses and validates a request body. Missing fields get the default values of the command.
     *
     * @throws ApiException
     *             if a field is unknown, has the wrong type or is out of range
     */
    public static JobRequest of(ObjectNode body, String standardScenario) {
        for (String key : body.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw ApiException.wrong("unknown field: " + UntrustedText.quoted(key),
                        Suggestions.advice(key, KEYS, ""));
            }
        }
        var kind = kind(text(body, "kind", ""));
        int runs = (int) whole(body, "runs", kind == Kind.NEAREST ? 200 : 1000, 1, Bounds.MOST_RUNS_OF_A_JOB);
        long seed = whole(body, "seed", 1, -Bounds.LARGEST_SEED, Bounds.LARGEST_SEED);
        var change = changes(body, "change");
        if (kind == Kind.COMPARE && change.isEmpty()) {
            throw ApiException.wrong("missing field 'change' (expected at least one change)",
                    "add, for example, \"change\": {\"levers.us.pressure\": \"0\"}.");
        }
        if (kind != Kind.COMPARE && !change.isEmpty()) {
            throw ApiException.wrong(
                    "field 'change' cannot be combined with kind '" + kind.id() + "' (only compare accepts it)",
                    "use 'changes' instead.");
        }
        String lang = text(body, "lang", Language.EN.id());
        return new JobRequest(kind, text(body, "scenario", standardScenario), changes(body, "changes"), change, seed,
                runs,
                (int) whole(body, "branches", 200, 1, Bounds.MOST_BRANCHES_OF_A_JOB), flag(body, "redraw_latents"),
                language(lang));
    }

    /**
     * Returns the language of an id.
     *
     * @throws ApiException
     *             if the id is unknown
     */
    public static Language language(String id) {
        return Language.of(id).orElseThrow(() -> ApiException.wrong("unknown language: " + UntrustedText.quoted(id),
                "use one of " + String.join(", ", Language.ids()) + "."));
    }

    private static Kind kind(String id) {
        for (var kind : Kind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        var ids = java.util.Arrays.stream(Kind.values()).map(Kind::id).toList();
        throw ApiException
                .wrong(id.isEmpty() ? "missing field 'kind'" : "unknown kind: " + UntrustedText.quoted(id),
                        Suggestions.advice(id, ids, "use one of " + String.join(", ", ids) + "."));
    }

    private static String text(ObjectNode body, String key, String otherwise) {
        JsonNode node = body.get(key);
        if (node == null) {
            return otherwise;
        }
        if (!node.isString() || node.asString().length() > LONGEST) {
            throw ApiException.wrong(
                    "invalid value for '" + key + "' (expected a string of at most " + LONGEST + " characters)",
                    "send a string within this limit.");
        }
        return node.asString();
    }

    private static boolean flag(ObjectNode body, String key) {
        JsonNode node = body.get(key);
        if (node == null) {
            return false;
        }
        if (!node.isBoolean()) {
            throw ApiException.wrong("invalid value for '" + key + "': " + UntrustedText.quoted(node.toString())
                    + " (expected true or false)", "send true or false.");
        }
        return node.asBoolean();
    }

    private static long whole(ObjectNode body, String key, long otherwise, long least, long most) {
        JsonNode node = body.get(key);
        if (node == null) {
            return otherwise;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < least || node.asLong() > most) {
            throw ApiException.wrong("invalid value for '" + key + "': " + UntrustedText.quoted(node.toString())
                    + " (expected an integer from " + least + " to " + most + ")",
                    "send an integer, such as " + otherwise + ".");
        }
        return node.asLong();
    }

    private static SortedMap<String, String> changes(ObjectNode body, String key) {
        var changes = new TreeMap<String, String>();
        JsonNode node = body.get(key);
        if (node == null) {
            return changes;
        }
        if (!(node instanceof ObjectNode object)) {
            throw ApiException.wrong("invalid value for '" + key + "' (expected an object)",
                    "send {\"KEY\": \"VALUE\"}.");
        }
        for (var entry : object.properties()) {
            if (!entry.getValue().isString()) {
                throw ApiException.wrong(
                        "invalid value for change " + UntrustedText.quoted(entry.getKey()) + " (expected a string)",
                        "put the value in quotes.");
            }
            add(changes, entry.getKey().strip(), entry.getValue().asString().strip());
        }
        return changes;
    }

    /**
     * Parses changes from query parameters of the form KEY=VALUE.
     *
     * @throws ApiException
     *             if a parameter does not have this form, or there are too many
     */
    public static SortedMap<String, String> changes(List<String> written) {
        var changes = new TreeMap<String, String>();
        for (String one : written) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw ApiException.wrong("invalid change: " + UntrustedText.quoted(one) + " (expected KEY=VALUE)",
                        "write KEY=VALUE.");
            }
            add(changes, one.substring(0, equals).strip(), one.substring(equals + 1).strip());
        }
        return changes;
    }

    private static void add(SortedMap<String, String> changes, String key, String value) {
        if (key.length() + value.length() > Bounds.LONGEST_CHANGE) {
            throw ApiException
                    .wrong("change of " + UntrustedText.quoted(key) + " is too long: " + (key.length() + value.length())
                            + " characters (expected at most " + Bounds.LONGEST_CHANGE + ")", "use a shorter value.");
        }
        if (changes.size() == Bounds.MOST_CHANGES) {
            throw ApiException.wrong("too many changes (expected at most " + Bounds.MOST_CHANGES + ")",
                    "send fewer changes.");
        }
        if (changes.put(key, value) != null) {
            throw ApiException.wrong("repeated change of " + UntrustedText.quoted(key), "give one value.");
        }
    }

    /** Returns the job id: a hash of the request, so that equal requests have the same id. */
    String name() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Json.text(JobQuestion.of(this)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
