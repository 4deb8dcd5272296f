package org.pilotreadiness.examples.spring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pilotreadiness.AssessmentListener;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.WatchedRules;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.HtmlReport;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.report.ReportStyle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /assess}: a pilot as JSON or YAML in, its assessment as JSON or as a page out. */
@RestController
class AssessController {

    private static final String YAML = "application/yaml";

    private final WatchedRules rules;
    private final AssessmentListener metrics;

    AssessController(WatchedRules rules, AssessmentListener metrics) {
        this.rules = rules;
        this.metrics = metrics;
    }

    @PostMapping(path = "/assess", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    String json(@RequestBody byte[] pilot) {
        return json(PilotReader.json().read(pilot));
    }

    @PostMapping(path = "/assess", consumes = YAML, produces = MediaType.APPLICATION_JSON_VALUE)
    String jsonOfYaml(@RequestBody byte[] pilot) {
        return json(PilotReader.yaml().read(pilot));
    }

    @PostMapping(path = "/assess", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestBody byte[] pilot, Locale language) {
        return page(PilotReader.json().read(pilot), language);
    }

    @PostMapping(path = "/assess", consumes = YAML, produces = MediaType.TEXT_HTML_VALUE)
    String pageOfYaml(@RequestBody byte[] pilot, Locale language) {
        return page(PilotReader.yaml().read(pilot), language);
    }

    private String json(Pilot pilot) {
        return JsonReport.indented().of(assessor().assess(pilot));
    }

    private String page(Pilot pilot, Locale language) {
        ReadinessAssessor assessor = assessor();
        return HtmlReport.of(assessor.ruleSet(), ReportStyle.plain().in(language))
                .of(AssessedPilot.of(pilot, assessor.advise(pilot)));
    }

    /** By the rules in use now, from start to end. */
    private ReadinessAssessor assessor() {
        return rules.assessor().with(metrics);
    }

    /** What is wrong with a pilot, in the language that was asked for, each with its JSON pointer, line and column. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(InvalidPilotException invalid, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, invalid.problems().size() + " problems with the pilot");
        List<Map<String, Object>> problems = invalid.problems().stream()
                .map(each -> Map.<String, Object>of(
                        "pointer", each.subject(),
                        "line", each.position().line(),
                        "column", each.position().column(),
                        "detail", each.sentence().in(language),
                        "maybe", each.maybe().in(language)))
                .toList();
        problem.setProperty("problems", problems);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
