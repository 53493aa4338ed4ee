package puebla.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import puebla.app.ScenarioRepository;
import puebla.web.api.Api;
import puebla.web.http.Route;
import puebla.web.job.CpuScheduler;
import puebla.web.job.Jobs;
import puebla.web.scenario.ServedScenarios;
import tools.jackson.databind.JsonNode;

/** The description of the API, and its routes. */
final class Described {
    static final JsonNode API = read();

    private Described() {}

    private static JsonNode read() {
        try (var in = Objects.requireNonNull(Api.class.getResourceAsStream("/puebla/web/openapi.json"))) {
            return Served.JSON.readTree(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Returns the first five differences of a document from a schema of the description. */
    static List<String> faults(String schema, String json) {
        var document = Served.JSON.createObjectNode();
        document.put("$ref", "#/components/schemas/" + schema);
        document.set("components", API.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.toString(), InputFormat.JSON).validate(json, InputFormat.JSON).stream().limit(5)
                .map(error -> error.getInstanceLocation() + " " + error.getMessage()).toList();
    }

    static List<Route> routes() {
        var scratch = Path.of(System.getProperty("java.io.tmpdir"));
        var scheduler = new CpuScheduler(1);
        var scenarios = new ServedScenarios(new ScenarioRepository(Served.scenarios()));
        try (var jobs = new Jobs(scenarios, scratch, scheduler)) {
            return new Api(scenarios, jobs, scheduler, scratch).routes();
        }
    }
}
