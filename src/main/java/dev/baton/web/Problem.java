package dev.baton.web;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers of RFC 9457 that say what to change. */
final class Problem {

    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    static ResponseEntity<Object> of(HttpStatus status, String detail) {
        return of(status, detail, Map.of());
    }

    /** @param complaints what to change, by field */
    static ResponseEntity<Object> of(HttpStatus status, String detail, Map<String, String> complaints) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (!complaints.isEmpty()) {
            problem.setProperty("errors", errors(complaints));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ResponseEntity<Object> retryLater(HttpStatus status, String detail, long seconds) {
        var answer = of(status, detail);
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    /** Of a bug, which whoever runs Baton finds by its id. */
    static ResponseEntity<Object> ofBug(RuntimeException bug) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("error {}: something that was handed in could not be handled", id, bug);
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Baton. Please tell whoever runs Baton the error id " + id
                        + ". Send it again later with the same Idempotency-Key.");
    }

    private static List<Map<String, String>> errors(Map<String, String> complaints) {
        return complaints.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(complaint -> Map.of("field", complaint.getKey(), "message", complaint.getValue()))
                .toList();
    }

    private Problem() {}
}
