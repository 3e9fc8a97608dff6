import { Component, type ComponentChildren } from "preact";
import type { ProcedureName } from "../../src/provisioning/model/procedures.ts";
import { useUi } from "../host/ui.ts";
import { text } from "../words/words.ts";
import { Button } from "./button.tsx";
import { Foot } from "./foot.tsx";
import { Screen } from "./screen.tsx";

interface Props {
  /** The stored record that the children show. */
  readonly record: unknown;
  /** What starts again. */
  readonly startOver: "setup.start-over" | "guide.start-over" | `${ProcedureName}.leave`;
  readonly children: ComponentChildren;
}

/**
 * Shows a stored record. A record that was edited by hand or comes from another version may lack members that screens
 * expect. Then a message says so and offers a way out, until there is another record.
 */
export class Readable extends Component<Props, { readonly failed: unknown }> {
  override state = { failed: noRecord };

  override componentDidCatch(): void {
    this.setState({ failed: this.props.record });
  }

  override render() {
    return this.state.failed === this.props.record ? (
      <Unreadable startOver={this.props.startOver} />
    ) : (
      this.props.children
    );
  }
}

/** Equal to no record, also not to null. */
const noRecord: unknown = Symbol("no record");

function Unreadable({ startOver }: Pick<Props, "startOver">) {
  const { act } = useUi();
  return (
    <Screen
      title={text("ui.unreadable.title")}
      footer={
        <Foot
          primary={
            <Button look="primary" onClick={() => void act(startOver, {})}>
              {text("ui.remedy.start-over")}
            </Button>
          }
        />
      }
    >
      <p>{text("ui.unreadable.text")}</p>
    </Screen>
  );
}
