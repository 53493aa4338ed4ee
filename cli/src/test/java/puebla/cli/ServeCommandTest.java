package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.web.Settings;
import puebla.web.WebServer;
import tools.jackson.databind.json.JsonMapper;

/** Compares answers of the HTTP API with the output of the commands byte by byte. Tests the errors of {@code serve}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServeCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static URI base = URI.create("http://localhost/");
    private static AutoCloseable server = () -> {};

    @BeforeAll
    static void open() throws IOException {
        var opened =
                WebServer.open(Settings.local(0, Path.of(System.getProperty("puebla.home", ".."), "scenarios"), 2));
        base = URI.create("http://localhost:" + opened.port() + "/");
        server = opened;
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'kind':'run','runs':30,'seed':5,'changes':{'calendar.mode':'fixed'}}|run --runs 30 --seed 5 --set calendar.mode=fixed",
            "{'kind':'run','runs':40,'scenario':'six-places'}|run six-places --runs 40",
            "{'kind':'compare','runs':25,'change':{'levers.us.pressure':'0'}}|compare --runs 25 --change levers.us.pressure=0",
            "{'kind':'compare','runs':25,'changes':{'levers.disease':'2'},'change':{'levers.disease':'0.5'}}|compare --runs 25 --set levers.disease=2 --change levers.disease=0.5",
            "{'kind':'claims','runs':30,'lang':'it'}|claims --runs 30 --lang it",
            "{'kind':'turns','scenario':'six-places','branches':10,'seed':4,'lang':'fr'}|turns six-places --branches 10 --seed 4 --lang fr"})
    void answer_of_the_API_equals_the_output_of_the_command(String request, String command) throws Exception {
        var arguments = new java.util.ArrayList<>(List.of(command.split(" ")));
        arguments.add("--json");
        var result = CommandResult.with(arguments.toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(answer(request.replace('\'', '"'))).isEqualTo(result.out());
    }

    private static String answer(String request) throws Exception {
        var response =
                CLIENT.send(HttpRequest.newBuilder(base.resolve("api/jobs")).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(request)).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        String job = "api/jobs/" + JSON.readTree(response.body()).get("id").asString();
        while (!JSON.readTree(get(job)).get("state").asString().equals("done")) {
            Thread.sleep(20);
        }
        return get(job + "/answer");
    }

    private static String get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString()).body();
    }

    @Test
    void war_of_the_API_has_the_outcome_and_end_date_of_tell_and_the_measures_of_run() throws Exception {
        var told = JSON.readTree(CommandResult.with("tell", "--seed", "3", "--json", "--detail", "all").out());
        var war = JSON.readTree(get("api/war?seed=3"));
        assertThat(war.get("outcome")).isEqualTo(told.get("outcome"));
        assertThat(war.get("end_date")).isEqualTo(told.get("end_date"));
        var run =
                JSON.readTree(CommandResult.with("run", "--seed", "3", "--runs", "1", "--json").out()).get("measures");
        long first = java.time.LocalDate.parse(war.get("first_day").asString()).toEpochDay();
        war.get("measures").properties().forEach(measure -> {
            var one = run.get(measure.getKey());
            if (one.get("kind").asString().equals("date") && !measure.getValue().isNull()) {
                assertThat(java.time.LocalDate.ofEpochDay(first + measure.getValue().asLong()).toString())
                        .as(measure.getKey()).isEqualTo(one.get("p50").asString());
            } else {
                assertThat(measure.getValue().isNull()).as(measure.getKey()).isEqualTo(one.get("p50").isNull());
            }
        });
    }

    @Test
    void request_in_a_language_that_the_scenario_lacks_is_answered_in_its_main_language(@TempDir Path folder)
            throws Exception {
        TranslatedScenario.copy(folder, "es", "it");
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        var uploaded = CLIENT.send(HttpRequest.newBuilder(base.resolve("api/scenarios"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("files", files)))).build(),
                BodyHandlers.ofString());
        String name = JSON.readTree(uploaded.body()).get("scenario").asString();

        var scenario = JSON.readTree(get("api/scenarios/" + name + "?lang=fr"));
        assertThat(scenario.get("lang").asString()).isEqualTo("es");
        assertThat(scenario.get("languages").toString()).isEqualTo("[\"es\",\"it\"]");
        assertThat(scenario.get("title").asString()).isEqualTo("La guerra de los seis lugares");
        String chronicle = "api/war/chronicle?seed=3&scenario=" + name + "&lang=";
        assertThat(JSON.readTree(get(chronicle + "fr"))).isEqualTo(JSON.readTree(get(chronicle + "es")));
        assertThat(JSON.readTree(get(chronicle + "it")).get("lang").asString()).isEqualTo("it");
        assertThat(JSON.readTree(answer("{\"kind\":\"claims\",\"runs\":1,\"lang\":\"fr\",\"scenario\":\"" + name
                + "\"}")).get("language").asString()).isEqualTo("es");
    }

    @Test
    void unusable_port_token_or_address_is_rejected() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var result = CommandResult.with("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(result.status()).isEqualTo(Status.WRONG);
            assertThat(result.err()).contains("cannot listen on").contains("choose another, such as --port ");
        }
        // an address for documentation (RFC 5737), which no machine has
        assertThat(CommandResult.with("serve", "--address", "192.0.2.1").err())
                .contains("invalid value for --address: '192.0.2.1' (expected an address of this machine)");
        assertThat(CommandResult.with("serve", "--port", "70000").status()).isEqualTo(Status.WRONG);
        assertThat(CommandResult.with("serve", "--port", "x").err()).contains("invalid value for --port: 'x'");
        assertThat(CommandResult.with("serve", "--token", "t").err()).contains("invalid value for --token");
        assertThat(CommandResult.with("serve", "--address", "0.0.0.0", "--token", "a b;c").err())
                .contains("letters, digits");
        assertThat(CommandResult.with("serve", "--address", "no.such.host.invalid").err())
                .contains("invalid value for --address: 'no.such.host.invalid'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "8.8.8.8", "2001:db8::1"})
    void address_of_another_machine_is_rejected_as_such(String address) {
        var result = CommandResult.with("serve", "--address", address);
        assertThat(result.status()).isEqualTo(Status.WRONG);
        assertThat(result.err()).contains("invalid value for --address: '" + address + "'")
                .contains("expected an address of this machine").contains("--address 0.0.0.0")
                .doesNotContain("--port");
    }

    @ParameterizedTest
    @CsvSource({"80,--port 8861", "1023,--port 8861", "0,--port 8861", "8861,--port 8862", "65535,--port 8861"})
    void fix_for_an_unusable_port_names_another(int port, String fix) {
        assertThat(ServeCommand.otherPort(port)).contains(fix);
        assertThat(ServeCommand.otherPort(port).contains("administrators")).isEqualTo(port > 0 && port < 1024);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "-0,true", "+3,true", "007,true", "999999999999999999,true", "-999999999999999999,true",
            "1000000000000000000,false", "-1000000000000000000,false", "9223372036854775807,false", "3.0,false",
            "1e3,false", "0x3,false", "3L,false", "٣,false"})
    void seed_is_accepted_by_the_API_if_the_command_accepts_it(String seed, boolean accepted) throws Exception {
        var result = CommandResult.with("run", "six-places", "--runs", "1", "--json", "--seed=" + seed);
        assertThat(result.status() == 0).as(result.err()).isEqualTo(accepted);
        var response = CLIENT.send(HttpRequest.newBuilder(base.resolve("api/war?scenario=six-places&seed="
                + java.net.URLEncoder.encode(seed, java.nio.charset.StandardCharsets.UTF_8))).build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(accepted ? 200 : 400);
    }
}
