package dev.baton.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what nothing else does. */
@RestController
@Hidden
class Elsewhere implements ErrorController {

    /** Under the intake's addresses, but not as something is handed in. */
    @RequestMapping({"/api/v1", "/api/v1/**"})
    ResponseEntity<Object> besideTheIntake(HttpServletRequest request) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            return Problem.of(HttpStatus.NOT_FOUND, "There is nothing to hand in under this address.");
        }
        var answer =
                Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "Things are handed in by POST. /api/docs describes how.");
        return ResponseEntity.status(answer.getStatusCode())
                .header(HttpHeaders.ALLOW, "POST")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    /** Where an answer is made of an error. Who comes here by the address finds nothing. */
    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .body(status == HttpStatus.NOT_FOUND ? "There is nothing here." : status.getReasonPhrase() + ".");
    }
}
