# The local TaskRouter as an image: see docs/emulator.md.
#   docker build -t taskrouter-emulator .
#   docker run -p 127.0.0.1:4010:4010 taskrouter-emulator

FROM node:20-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts scripts
COPY language language
COPY model model
COPY routing routing
COPY project project
COPY config config
COPY provider provider
COPY sdk sdk
COPY emulator emulator
COPY cli cli
RUN node scripts/build.mjs \
  # What runs needs neither the tools nor the engine's SDK.
  && npm prune --omit=dev --omit=peer --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
# For --data /data: a volume takes over who owns it.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=2s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/emulator/clock').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# All addresses of the container; who may come in is said where the port is published.
ENTRYPOINT ["node", "dist/cli/main.js", "emulator", "--host", "0.0.0.0"]
