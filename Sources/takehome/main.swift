import Contexts
import TakehomeCommand

await Takehome.run(layouts: .bundled)
