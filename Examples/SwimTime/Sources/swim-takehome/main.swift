import Contexts
import SwimTime
import TakehomeCommand

await Takehome.run(layouts: .bundled + [SwimTime.self])
