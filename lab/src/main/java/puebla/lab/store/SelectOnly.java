package puebla.lab.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A check that a query is a single statement that reads. DuckDB's own parser classifies the statement: it converts only
 * SELECT to JSON. The parser reduces DESCRIBE, SUMMARIZE and SHOW TABLES to SELECT.
 */
final class SelectOnly {
    private static final Set<String> TABLE_FUNCTIONS = Set.of("range", "generate_series", "unnest");
    private static final String FIX =
            "write one SELECT from runs, months or events, such as SELECT outcome, count(*) FROM runs GROUP BY outcome.";

    /** Accepts deep nesting, because a sum of several hundred terms is a tree of several hundred levels. */
    private static final JsonMapper DEEP = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(4000).build()).build());

    private SelectOnly() {}

    /**
     * Validates a query.
     *
     * @throws QueryRefused
     *             when the query is not a single SELECT, or calls a table function that is not allowed
     */
    static void check(Connection database, String sql) throws SQLException {
        var parsed = parse(database, sql);
        if (parsed.path("error").asBoolean(true)) {
            String fault = parsed.path("error_message").asString("cannot parse the query");
            throw parsed.path("error_type").asString("").equals("parser") ? new QueryRefused(fault, FIX)
                    : new QueryRefused("only SELECT is allowed: a query cannot change a store", FIX);
        }
        if (parsed.path("statements").size() != 1) {
            throw new QueryRefused(parsed.path("statements").isEmpty() ? "missing query"
                    : "invalid query: " + parsed.path("statements").size() + " statements (expected one)", FIX);
        }
        walk(parsed.path("statements"));
    }

    private static JsonNode parse(Connection database, String sql) throws SQLException {
        try (var statement = database.prepareStatement("SELECT json_serialize_sql(?)")) {
            statement.setString(1, sql);
            try (var row = statement.executeQuery()) {
                row.next();
                return DEEP.readTree(row.getString(1));
            }
        } catch (JacksonException tooDeep) {
            throw new QueryRefused("the query is nested too deeply", FIX);
        }
    }

    private static void walk(JsonNode node) {
        String type = node.path("type").asString("");
        if (type.matches("(INSERT|UPDATE|DELETE|MERGE)\\w*_NODE")) {
            throw new QueryRefused("only SELECT is allowed: a query cannot change a store", FIX);
        }
        if (type.equals("TABLE_FUNCTION")) {
            String name = node.path("function").path("function_name").asString("");
            if (!TABLE_FUNCTIONS.contains(name)) {
                throw new QueryRefused(
                        "the table function " + name + " is not allowed (expected range, generate_series or unnest)",
                        FIX);
            }
        }
        for (var inside : node) {
            walk(inside);
        }
    }
}
