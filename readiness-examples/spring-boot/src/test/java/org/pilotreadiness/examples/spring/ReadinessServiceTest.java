package org.pilotreadiness.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.WatchedRules;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotWriter;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.test.PilotFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadinessServiceTest {

    @TempDir
    static Path folder;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private WatchedRules rules;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry properties) throws IOException {
        SortedMap<String, byte[]> files = StandardRules.files();
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, files.get(name));
        }
        properties.add("readiness.rules", folder::toString);
    }

    @ParameterizedTest
    @PilotFiles("pilots")
    void theServiceSaysWhatTheLibrarySays(Pilot pilot) throws Exception {
        ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
        String expected = JsonReport.indented().of(assessor.assess(pilot));
        assertThat(post("application/json", "application/json", PilotWriter.json().write(pilot)).body())
                .isEqualTo(expected);
        assertThat(post("application/yaml", "application/json", PilotWriter.yaml().write(pilot)).body())
                .isEqualTo(expected);
        assertThat(post("application/yaml", "text/html", PilotWriter.yaml().write(pilot)).body())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"da\">");
    }

    @Test
    void whatIsWrongWithAPilotIsAProblemDocument() throws Exception {
        HttpResponse<String> refused = post("application/json", "application/json", "{\"id\": \"p 1\", \"gate\": \"trail\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"problems\"", "\"/gate\"", "\"maybe\":\"trial\"", "\"line\":1");
    }

    @Test
    void healthAndMetricsNameTheRules() throws Exception {
        post("application/json", "application/json", Files.readString(Path.of("pilots/tobs.json")));
        String sha256 = rules.assessor().ruleSet().identity().sha256();
        assertThat(get("/actuator/health")).contains("\"status\":\"UP\"", "\"id\":\"standard\"", sha256, "\"refused\":[]");
        assertThat(get("/actuator/metrics/readiness.assessment")).contains("\"tag\":\"level\"", "READY", sha256.substring(0, 12));
    }

    @Test
    void changedRulesAreRefusedWithAReasonWhileTheLastGoodOnesStay() throws Exception {
        Path file = folder.resolve("management-anchoring.drl");
        String good = Files.readString(file);
        Files.writeString(file, "rule nonsense", StandardOpenOption.APPEND);
        try {
            String health = get("/actuator/health");
            for (int i = 0; i < 100 && health.contains("\"refused\":[]"); i++) {
                Thread.sleep(100);
                health = get("/actuator/health");
            }
            assertThat(health).contains("\"status\":\"UP\"", "management-anchoring.drl:");
        } finally {
            Files.writeString(file, good);
        }
        for (int i = 0; i < 100 && !get("/actuator/health").contains("\"refused\":[]"); i++) {
            Thread.sleep(100);
        }
        assertThat(Stream.of(get("/actuator/health"))).allMatch(health -> health.contains("\"refused\":[]"));
    }

    private HttpResponse<String> post(String type, String accept, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assess"))
                .header("Content-Type", type)
                .header("Accept", accept)
                .header("Accept-Language", "da")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
