# Two stages: the first builds an environment from the lock file, the second holds only that and runs as nobody special.
FROM python:3.11-slim AS build
WORKDIR /build
ENV UV_LINK_MODE=copy UV_PROJECT_ENVIRONMENT=/opt/manmitra UV_COMPILE_BYTECODE=1
RUN pip install --no-cache-dir uv==0.13.9
COPY pyproject.toml uv.lock README.md LICENSE ./
COPY src ./src
# What a production installation can be told to use by its settings alone; another model's library is one more extra.
ARG EXTRAS="--extra mongo --extra redis --extra twilio --extra push --extra ai --extra files --extra reports"
RUN uv sync --locked --no-default-groups --no-editable $EXTRAS

FROM python:3.11-slim
RUN useradd --system --uid 10001 --create-home --home-dir /srv/manmitra manmitra
COPY --from=build /opt/manmitra /opt/manmitra
ENV PATH=/opt/manmitra/bin:$PATH PYTHONUNBUFFERED=1 MANMITRA_HOST=0.0.0.0
RUN install -d -o manmitra -g manmitra -m 700 /srv/manmitra/var
USER manmitra
WORKDIR /srv/manmitra
VOLUME /srv/manmitra/var
EXPOSE 3001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=4s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:3001/health/ready', timeout=3)"]
CMD ["manmitra", "serve"]
