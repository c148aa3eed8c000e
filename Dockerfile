FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /source
COPY requirements requirements
RUN python -m venv --without-pip /opt/frise \
    && pip --python /opt/frise/bin/python install --require-hashes --no-deps --only-binary :all: -r requirements/run.lock \
    && pip install --require-hashes --no-deps --only-binary :all: -r requirements/build.lock
COPY . .
RUN pip wheel --no-build-isolation --no-deps --wheel-dir /wheels . \
    && pip --python /opt/frise/bin/python install --no-index --no-deps /wheels/*.whl


FROM python:3.13-slim
RUN pip uninstall --yes pip \
    && useradd --system --uid 10001 --user-group --no-create-home frise \
    && install --directory --owner frise --group frise /data
COPY --from=build /opt/frise /opt/frise
ENV PATH=/opt/frise/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=8000 \
    FRISE_DATABASE_URL=sqlite:////data/frise.db
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=2)"]
ENTRYPOINT ["frise"]
CMD ["serve", "--migrate"]
