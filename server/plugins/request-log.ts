import fastifyPlugin from 'fastify-plugin'

/** One line for each answered request: no headers, and no address of the visitor. */
export const requestLog = fastifyPlugin(
  async (app) => {
    app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
      request.log.info({ req: request, status: statusCode, ms: Math.round(elapsedTime) }, 'answered')
    })
  },
  { name: 'request-log' },
)
