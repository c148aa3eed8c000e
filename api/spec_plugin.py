"""What is the same of every operation and every shape in the contract, so that none has to say it."""

import inspect
from typing import Any

from apispec import BasePlugin

from api import spec_headers, spec_links

#: What parameters in paths are.
IN_PATH = {
    "article_id": "The id of an article: `id` where it is listed or named.",
    "event_id": "The id of an event: `id` where it is listed, `event` in a report.",
    "month": "The month of the year, in two digits.",
    "day": "The day of the month, in two digits.",
}
#: Answers whose resource has links: nothing leads on from what is gone, unchanged, or elsewhere.
LEADING = {200, 201}

Data = dict[str, Any]


class Plugin(BasePlugin):
    """Completes what flask-smorest writes."""

    def schema_helper(
        self,
        name: str,  # noqa: ARG002  apispec's signature
        definition: Data,  # noqa: ARG002  the same
        **more: Any,  # noqa: ANN401  the same
    ) -> Data:
        """Describe a shape by its docstring."""
        return {"description": inspect.getdoc(more["schema"])} if "schema" in more else {}

    def path_helper(
        self,
        path: str | None = None,  # noqa: ARG002  apispec's signature
        operations: Data | None = None,  # noqa: ARG002  the same
        parameters: list[Data] | None = None,
        **_: Any,  # noqa: ANN401  the same
    ) -> None:
        """Say what the parameters in a path are."""
        for each in parameters or ():
            each["description"] = IN_PATH[each["name"]]

    def operation_helper(
        self,
        path: str | None = None,
        operations: Data | None = None,
        **_: Any,  # noqa: ANN401  apispec's signature
    ) -> None:
        """Say the headers of what is asked and answered, and where answers lead."""
        for method, operation in (operations or {}).items():
            operation.setdefault("parameters", []).extend(spec_headers.of_request(method))
            for status, response in operation["responses"].items():
                if isinstance(response, dict):  # problems are references
                    response["headers"] = spec_headers.of_answer(method, path or "", status) | response.get(
                        "headers", {}
                    )
                if status in LEADING and (links := spec_links.of_operation(operation["operationId"])):
                    response["links"] = links
