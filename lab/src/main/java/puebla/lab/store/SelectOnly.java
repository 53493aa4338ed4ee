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
 * Lets one statement through that only reads. DuckDB's own parser says what a statement is; it puts into JSON nothing but SELECT,
 * to which it reduces DESCRIBE, SUMMARIZE and SHOW TABLES.
 */
final class SelectOnly {
    private static final Set<String> TABLE_FUNCTIONS = Set.of("range", "generate_series", "unnest");
    private static final String FIX =
            "write one SELECT over runs, months or events, such as SELECT outcome, count(*) FROM runs GROUP BY outcome.";

    /** A sum of some hundred terms is a tree of some hundred levels. */
    private static final JsonMapper DEEP = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(4000).build()).build());

    private SelectOnly() {}

    /**
     * @throws QueryRefused
     *             when it is anything else
     */
    static void check(Connection database, String sql) throws SQLException {
        var parsed = parse(database, sql);
        if (parsed.path("error").asBoolean(true)) {
            String fault = parsed.path("error_message").asString("it cannot be parsed");
            throw parsed.path("error_type").asString("").equals("parser") ? new QueryRefused(fault, FIX)
                    : new QueryRefused("only SELECT may be asked: a store is read, never written", FIX);
        }
        if (parsed.path("statements").size() != 1) {
            throw new QueryRefused(parsed.path("statements").isEmpty() ? "there is no query"
                    : "there are " + parsed.path("statements").size() + " statements; one is answered at a time", FIX);
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
            throw new QueryRefused("only SELECT may be asked: a store is read, never written", FIX);
        }
        if (type.equals("TABLE_FUNCTION")) {
            String name = node.path("function").path("function_name").asString("");
            if (!TABLE_FUNCTIONS.contains(name)) {
                throw new QueryRefused("the table function " + name + " is not for queries over a store", FIX);
            }
        }
        for (var inside : node) {
            walk(inside);
        }
    }
}
