package dev.baton.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers of RFC 9457 that say what to change. */
final class Problem {

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

    private static List<Map<String, String>> errors(Map<String, String> complaints) {
        return complaints.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(complaint -> Map.of("field", complaint.getKey(), "message", complaint.getValue()))
                .toList();
    }

    private Problem() {}
}
