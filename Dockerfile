# syntax=docker/dockerfile:1

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml .
COPY .mvn .mvn
RUN mvn -B -q dependency:go-offline
COPY config config
COPY manifests manifests
COPY src src
RUN mvn -B -q package -DskipTests \
    && java -Djarmode=tools -jar target/baton-*.jar extract --destination /app \
    && mv /app/baton-*.jar /app/baton.jar

FROM eclipse-temurin:25-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /app baton \
    && mkdir -p /app /data \
    && chown baton /app /data
USER baton
WORKDIR /app
COPY --from=build --chown=baton /app /app
ENV BATON_DATA_DIR=/data \
    JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -Xms128m -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError" \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
# A start records what the next starts need not do again. Slack is never reached here.
RUN export BATON_DATA_DIR=/tmp/training BATON_SANDBOX=on \
        SLACK_API_URL=http://127.0.0.1:1/ SLACK_BOT_TOKEN=xoxb-training SLACK_SIGNING_SECRET=training; \
    java -XX:AOTCacheOutput=baton.aot -jar baton.jar & \
    curl -fsS -o /dev/null --retry 60 --retry-delay 1 --retry-all-errors \
        http://127.0.0.1:8080/actuator/health/readiness \
    && kill $! && { wait $! || test -s baton.aot; } && rm -rf /tmp/training
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD curl -fsS "http://127.0.0.1:${MANAGEMENT_SERVER_PORT:-${SERVER_PORT:-8080}}/actuator/health/readiness" || exit 1
ENTRYPOINT ["java", "-XX:AOTCache=baton.aot", "-jar", "baton.jar"]
