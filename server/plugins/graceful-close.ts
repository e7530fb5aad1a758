import fastifyPlugin from 'fastify-plugin'

/**
 * When the app closes, Node ends the connections that are idle at that moment; one whose answer was still being made
 * would stay open until its keep-alive ends, and the stop would wait for it. It ends with its answer.
 */
export const gracefulClose = fastifyPlugin(
  async (app) => {
    let closing = false
    app.addHook('preClose', async () => {
      closing = true
    })
    app.addHook('onResponse', async (request) => {
      if (closing) request.raw.socket.end()
    })
  },
  { name: 'graceful-close' },
)
