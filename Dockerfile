# Fingerpost in a container: docker build -t fingerpost .
#   docker run --rm -u "$(id -u):$(id -g)" -v "$PWD:/project" fingerpost build
#   docker run --rm -it -p 7300:7300 -v "$PWD:/project" fingerpost serve --host 0.0.0.0 --poll
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml LICENSE ./
COPY src/main src/main
COPY templates templates
COPY docs/diagnostics docs/diagnostics
RUN mvn -q -B -Dlauncher -Dmaven.test.skip=true package

FROM eclipse-temurin:21-jre
# Git is what `publish` and `doctor` ask. The project belongs to somebody else than the one who runs in here.
RUN apt-get update \
    && apt-get install -y -q --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /project
COPY --from=build /src/target/fingerpost.jar /opt/fingerpost/
COPY fingerpost LICENSE /opt/fingerpost/
RUN ln -s /opt/fingerpost/fingerpost /usr/local/bin/fingerpost
# The launcher keeps an archive of loaded classes there.
ENV XDG_CACHE_HOME=/tmp/cache
USER 1000:1000
WORKDIR /project
EXPOSE 7300
ENTRYPOINT ["fingerpost"]
CMD ["--help"]
