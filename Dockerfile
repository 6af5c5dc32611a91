# HOME as an image: the screens and the wheel are made in a first stage, the second one holds what runs.
# Python packages come from the hash locks, Node from PyPI by its lock, npm packages from theirs. Where packages
# come from a mirror: --build-arg PIP_INDEX_URL=… --build-arg npm_config_registry=…

FROM python:3.13-slim AS build
ARG PIP_INDEX_URL
ARG npm_config_registry
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /src

COPY requirements.txt requirements-node.txt ./
RUN python -m pip install --require-hashes --requirement requirements.txt
RUN python -m pip install --require-hashes --requirement requirements-node.txt

COPY package.json package-lock.json .npmrc tsconfig.json vite.config.ts ./
COPY tools tools
COPY host_ui host_ui
COPY player_ui player_ui
COPY texts texts
COPY ui_kit ui_kit
RUN python -m tools.screens

COPY pyproject.toml README.md LICENSE ./
COPY questions questions
COPY server server
RUN python -m pip wheel --no-deps --no-build-isolation --wheel-dir /wheels .


FROM python:3.13-slim
ARG PIP_INDEX_URL
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore

COPY requirements.txt /tmp/requirements.txt
RUN python -m pip install --require-hashes --requirement /tmp/requirements.txt
COPY --from=build /wheels /tmp/wheels
RUN python -m pip install --no-deps --no-index /tmp/wheels/*.whl

# Own packs and home.toml lie in /data, and the games too where there is no Redis or Valkey.
RUN useradd --system --uid 10001 --user-group --no-create-home --home-dir /data home \
    && install --directory --owner=home --group=home --mode=0700 /data
USER 10001:10001
WORKDIR /data
VOLUME /data

ENV HOME_DATA_DIR=/data HOME_PORT=8000 PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]

# No shell between: SIGTERM reaches HOME itself, which tells every screen before it goes.
ENTRYPOINT ["home-quiz"]
CMD ["serve"]
