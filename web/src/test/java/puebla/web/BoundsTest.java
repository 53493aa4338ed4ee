package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.app.Bounds;

/** Bounds of a request: the description states those that the server checks, and the server replaces no value. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundsTest {
    private static final Served SERVED = Served.open();

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @Test
    void description_states_the_bounds_of_the_server() {
        var fields = Described.API.at("/components/schemas/Question/properties");
        assertThat(fields.at("/runs/maximum").asLong()).isEqualTo(Bounds.MOST_RUNS_OF_A_JOB);
        assertThat(fields.at("/branches/maximum").asLong()).isEqualTo(Bounds.MOST_BRANCHES_OF_A_JOB);
        assertThat(fields.at("/seed/maximum").asLong()).isEqualTo(Bounds.LARGEST_SEED);
        assertThat(fields.at("/seed/minimum").asLong()).isEqualTo(-Bounds.LARGEST_SEED);
        assertThat(fields.at("/changes/maxProperties").asLong()).isEqualTo(Bounds.MOST_CHANGES);
        var seeds = new ArrayList<Long>();
        for (var path : Described.API.get("paths")) {
            for (var parameter : path.path("get").path("parameters")) {
                if (parameter.get("name").asString().equals("seed")) {
                    seeds.add(parameter.at("/schema/maximum").asLong());
                }
            }
        }
        assertThat(seeds).hasSize(4).containsOnly(Bounds.LARGEST_SEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'seed':0", "'seed':-999999999999999999", "'seed':999999999999999999",
            "'seed':1000000000000000000", "'seed':-1000000000000000000", "'seed':9223372036854775808", "'seed':1.5",
            "'seed':'3'", "'seed':null", "'seed':true", "'runs':1", "'runs':20000", "'runs':20001", "'runs':0",
            "'runs':-1", "'runs':2147483648", "'runs':4294967297", "'runs':null", "'branches':1000",
            "'branches':1001", "'branches':0", "'redraw_latents':1", "'redraw_latents':null", "'lang':'de'",
            "'lang':null", "'lang':'ar'", "'scenario':3", "'scenario':null", "'changes':null", "'changes':[]",
            "'changes':{'a':1}", "'changes':{'a':null}", "'change':{'a':'1'}", "'change':{}", "'colour':'red'",
            "'kind':'play'"})
    void server_rejects_exactly_the_requests_that_the_description_does(String field) {
        String body = ("{'kind':'turns','scenario':'six-places'," + field + "}").replace('\'', '"');
        if (field.startsWith("'kind'") || field.startsWith("'scenario'")) {
            body = ("{" + (field.startsWith("'kind'") ? "" : "'kind':'turns',") + field + "}").replace('\'', '"');
        }
        var response = SERVED.post("/api/jobs", body);
        assertThat(response.statusCode() == 400).as(response.body())
                .isEqualTo(!Described.faults("Question", body).isEmpty());
        if (response.statusCode() == 202) {
            SERVED.delete("/api/jobs/" + Served.json(response).get("id").asString());
        }
    }

    @Test
    void largest_seed_is_used_and_not_replaced() {
        for (long seed : new long[]{Bounds.LARGEST_SEED, -Bounds.LARGEST_SEED}) {
            assertThat(SERVED.get("/api/war?scenario=six-places&seed=" + seed).body()).contains("\"seed\":" + seed);
        }
        assertThat(SERVED.get("/api/war?scenario=six-places&seed=1000000000000000000").statusCode()).isEqualTo(400);
    }
}
