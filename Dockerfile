FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS client
RUN npm ci
COPY tsconfig.json tsconfig.base.json ./
COPY shared shared
COPY client client
RUN npm run build

# The image brings its own Node 24: the packaged one is left out.
FROM base AS libraries
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-*

FROM node:24-slim
ENV DATA_DIR=/data HOST=0.0.0.0
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=libraries /app/node_modules node_modules
COPY package.json LICENSE ./
COPY migrations migrations
COPY shared shared
COPY server server
COPY --from=client /app/dist dist
USER node
VOLUME /data
EXPOSE 3000
# The same limits as in package.json: without them, Node takes as much memory as the machine seems to have.
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=512", "server/main.ts"]
