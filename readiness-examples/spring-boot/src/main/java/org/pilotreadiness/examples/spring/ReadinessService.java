package org.pilotreadiness.examples.spring;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.pilotreadiness.AssessmentListener;
import org.pilotreadiness.RuleWatch;
import org.pilotreadiness.WatchedRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The beans that the service is made of. */
@SpringBootApplication
public class ReadinessService {

    public static void main(String[] arguments) {
        SpringApplication.run(ReadinessService.class, arguments);
    }

    /** The rules of a folder; a folder that can not be used stops the service from starting, with all that is wrong. */
    @Bean
    WatchedRules rules(@Value("${readiness.rules}") Path folder) {
        return WatchedRules.in(folder);
    }

    /** Changed rules are taken into use while the service runs; what becomes of them is logged by the library. */
    @Bean(destroyMethod = "close")
    RuleWatch watch(WatchedRules rules) {
        return rules.every(Duration.ofSeconds(1), reload -> {});
    }

    /** Each assessment is a timer with the level and the rules as its tags, and a span where spans are recorded. */
    @Bean
    AssessmentListener metrics(ObservationRegistry registry) {
        return (assessment, duration) -> Observation.createNotStarted("readiness.assessment", registry)
                .lowCardinalityKeyValue("level", assessment.readiness().level().toString())
                .lowCardinalityKeyValue("rules", assessment.ruleSet().sha256().substring(0, 12))
                .highCardinalityKeyValue("pilot.sha256", assessment.digest().sha256())
                .highCardinalityKeyValue("duration.micros", Long.toString(duration.toNanos() / 1000))
                .observe(() -> {});
    }
}
