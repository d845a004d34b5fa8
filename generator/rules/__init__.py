"""The rules a document keeps: one file each, with one test and one paragraph in docs/reference/rules.md.

Most hold for every document, since the generated types cannot express what they refuse. House rules are about style;
they hold for documents that make a client of their own (`x-client`), and where they are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..bundle import Bundle
from ..problem import Problem
from . import (
    allof_parts,
    array_items,
    body_required,
    boolean_schema,
    callback_fits,
    client_option_known,
    conditional_schema,
    const_plain,
    date_time_real,
    default_valid,
    delivery_declared,
    description_present,
    discriminator_fits,
    discriminator_needed,
    enum_values_distinct,
    event_form,
    examples_present,
    examples_valid,
    exception_declared,
    extension_known,
    extension_valid,
    file_size,
    inline_enum,
    inline_map,
    inline_object,
    inline_union,
    json_only,
    key_order,
    local_definitions,
    name_pattern,
    nullable_style,
    objects_open,
    open_enum,
    openapi_version,
    operation_id,
    paging_declared,
    parameter_plain,
    path_parameters_declared,
    pattern_properties,
    pattern_valid,
    query_only_on_get_delete,
    ref_siblings,
    ref_to_component,
    required_exists,
    resource_declared,
    retry_declared,
    security_scheme_defined,
    server_https,
    signature_declared,
    stability_explained,
    state_declared,
    statuses_complete,
    tag_declared,
    tuple_schema,
    union_siblings,
)
from ._rule import Finding, Rule
from ._walk import Walk

__all__ = ["RULES", "Finding", "Rule", "check"]

RULES: Final[tuple[Rule, ...]] = (
    allof_parts.RULE,
    array_items.RULE,
    body_required.RULE,
    boolean_schema.RULE,
    callback_fits.RULE,
    client_option_known.RULE,
    conditional_schema.RULE,
    const_plain.RULE,
    date_time_real.RULE,
    default_valid.RULE,
    delivery_declared.RULE,
    description_present.RULE,
    discriminator_fits.RULE,
    discriminator_needed.RULE,
    enum_values_distinct.RULE,
    event_form.RULE,
    examples_present.RULE,
    examples_valid.RULE,
    exception_declared.RULE,
    extension_known.RULE,
    extension_valid.RULE,
    file_size.RULE,
    inline_enum.RULE,
    inline_map.RULE,
    inline_object.RULE,
    inline_union.RULE,
    json_only.RULE,
    key_order.RULE,
    local_definitions.RULE,
    name_pattern.RULE,
    nullable_style.RULE,
    objects_open.RULE,
    open_enum.RULE,
    openapi_version.RULE,
    operation_id.RULE,
    paging_declared.RULE,
    parameter_plain.RULE,
    path_parameters_declared.RULE,
    pattern_properties.RULE,
    pattern_valid.RULE,
    query_only_on_get_delete.RULE,
    ref_siblings.RULE,
    ref_to_component.RULE,
    required_exists.RULE,
    resource_declared.RULE,
    retry_declared.RULE,
    security_scheme_defined.RULE,
    server_https.RULE,
    signature_declared.RULE,
    stability_explained.RULE,
    state_declared.RULE,
    statuses_complete.RULE,
    tag_declared.RULE,
    tuple_schema.RULE,
    union_siblings.RULE,
)


def check(bundle: Bundle, *, house: bool | None = None, rules: Sequence[Rule] = RULES) -> list[Problem]:
    """All breaches of the rules, sorted. Without `house`, house rules count where the document has `x-client`."""
    walk = Walk(bundle)
    strict = "x-client" in bundle.document if house is None else house
    found = {_problem(walk, rule, item) for rule in rules if strict or not rule.house for item in rule.check(walk)}
    return sorted(found)


def _problem(walk: Walk, rule: Rule, finding: Finding) -> Problem:
    at = finding.at if not isinstance(finding.at, str) else walk.bundle.locate(finding.at, key=finding.key)
    return Problem(at, rule.name, finding.message, finding.hint)
