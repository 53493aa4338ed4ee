package puebla.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A check that a query is a single statement that reads the tables of a store. DuckDB's own parser classifies the
 * statement: it converts only SELECT to JSON. The parser reduces DESCRIBE, SUMMARIZE and SHOW TABLES to SELECT.
 */
final class ReadOnlyQuery {
    private static final Set<String> TABLE_FUNCTIONS = Set.of("range", "generate_series", "unnest");
    /** Functions that return settings or definitions, and with them paths of the machine. */
    private static final Set<String> REFUSED_FUNCTIONS =
            Set.of("current_setting", "getenv", "pg_get_viewdef", "write_log");
    private static final Set<String> OWN_SCHEMA = Set.of("", "main");
    private static final Set<String> OWN_CATALOG = Set.of("", "memory");
    /** Length of the longest name in a message [characters]. */
    private static final int LONGEST = 60;

    /** Accepts deep nesting, because a sum of several hundred terms is a tree of several hundred levels. */
    private static final JsonMapper DEEP = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(4000).build()).build());

    private final Connection database;
    private final Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    /** Names of DuckDB's views of settings, databases and definitions. */
    private final Set<String> systemViews = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final String fix;

    ReadOnlyQuery(Connection database, Set<String> tables) throws SQLException {
        this.database = database;
        this.tables.addAll(tables);
        fix = "write one SELECT from " + Suggestions.orList(List.copyOf(tables))
                + ", such as SELECT outcome, count(*) FROM runs GROUP BY outcome.";
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT view_name FROM duckdb_views() WHERE internal")) {
            while (row.next()) {
                systemViews.add(row.getString(1));
            }
        }
    }

    /**
     * Validates a query.
     *
     * @throws InvalidQueryException
     *             when the query is not a single SELECT, or reads anything but the tables of the store
     */
    void check(String sql) throws SQLException {
        var parsed = parse(sql);
        if (parsed.path("error").asBoolean(true)) {
            String fault = parsed.path("error_message").asString("cannot parse the query");
            throw parsed.path("error_type").asString("").equals("parser")
                    ? refused(UntrustedText.value(fault.lines().findFirst().orElse(""), 5 * LONGEST))
                    : refused("only SELECT is allowed: a query cannot change a store");
        }
        var statements = parsed.path("statements");
        if (statements.size() != 1) {
            throw refused(statements.isEmpty() ? "missing query"
                    : "invalid query: " + statements.size() + " statements (expected one)");
        }
        var named = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        walk(statements, node -> named.addAll(named(node)));
        walk(statements, node -> check(node, named));
    }

    private JsonNode parse(String sql) throws SQLException {
        try (var statement = database.prepareStatement("SELECT json_serialize_sql(?)")) {
            statement.setString(1, sql);
            try (var row = statement.executeQuery()) {
                row.next();
                return DEEP.readTree(row.getString(1));
            }
        } catch (JacksonException tooDeep) {
            throw refused("the query is nested too deeply");
        }
    }

    private static void walk(JsonNode node, Consumer<JsonNode> action) {
        action.accept(node);
        for (var inside : node) {
            walk(inside, action);
        }
    }

    /** Returns the names of the subqueries that a WITH clause defines. */
    private Set<String> named(JsonNode node) {
        Set<String> names = new HashSet<>();
        for (var entry : node.path("cte_map").path("map")) {
            String name = entry.path("key").asString("");
            if (systemViews.contains(name)) {
                // inside its own definition, the name would refer to the view of DuckDB
                throw refused("the name " + name + " is reserved");
            }
            names.add(name);
        }
        return names;
    }

    private void check(JsonNode node, Set<String> named) {
        String type = node.path("type").asString("");
        if (type.matches("(INSERT|UPDATE|DELETE|MERGE)\\w*_NODE")) {
            throw refused("only SELECT is allowed: a query cannot change a store");
        }
        String function = node.path("function_name").asString("");
        if (REFUSED_FUNCTIONS.contains(function.toLowerCase(Locale.ROOT))) {
            throw refused("the function " + function + " is not allowed");
        }
        if (type.equals("TABLE_FUNCTION")) {
            String name = node.path("function").path("function_name").asString("");
            if (!TABLE_FUNCTIONS.contains(name)) {
                throw refused("the table function " + UntrustedText.value(name, LONGEST)
                        + " is not allowed (expected range, generate_series or unnest)");
            }
        }
        if (type.equals("BASE_TABLE")) {
            table(node.path("catalog_name").asString(""), node.path("schema_name").asString(""),
                    node.path("table_name").asString(""), named);
        }
    }

    private void table(String catalog, String schema, String name, Set<String> named) {
        if ((schema.isEmpty() && named.contains(name)) || (tables.contains(name)
                && OWN_SCHEMA.contains(schema.toLowerCase(Locale.ROOT))
                && OWN_CATALOG.contains(catalog.toLowerCase(Locale.ROOT)))) {
            return;
        }
        if (name.equalsIgnoreCase("events")) {
            throw new InvalidQueryException("the store has no events: it was made without --detail",
                    "make a store with events: puebla run --detail --out DIR.");
        }
        throw new InvalidQueryException("unknown table: '" + UntrustedText.value(name, LONGEST) + "' (expected "
                + Suggestions.orList(List.copyOf(tables)) + ")",
                Suggestions.advice(UntrustedText.value(name, LONGEST), List.copyOf(tables), ""));
    }

    private InvalidQueryException refused(String wrong) {
        return new InvalidQueryException(wrong, fix);
    }
}
